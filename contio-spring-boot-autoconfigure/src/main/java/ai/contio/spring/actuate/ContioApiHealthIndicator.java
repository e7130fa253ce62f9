package ai.contio.spring.actuate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioServerException;
import ai.contio.spring.client.ContioTransportException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether Contio answers, as it did when it was last asked. Nobody waits for Contio here:
 * whoever looks sees the last answer, and has Contio asked again if that is old. At
 * start-up nobody asks.
 */
public final class ContioApiHealthIndicator extends AbstractHealthIndicator {

	private static final Log logger = LogFactory.getLog(ContioApiHealthIndicator.class);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final @Nullable Supplier<Mono<?>> question;

	private final Duration interval;

	private final Status problemStatus;

	private final Clock clock;

	private final AtomicBoolean asking = new AtomicBoolean();

	private volatile @Nullable Answer last;

	/**
	 * An indicator.
	 * @param question asks Contio; {@code null} if the application has no credentials
	 * @param interval how long an answer is good
	 * @param problemStatus the status while Contio does not answer
	 * @param clock tells the time
	 */
	public ContioApiHealthIndicator(@Nullable Supplier<Mono<?>> question, Duration interval, Status problemStatus,
			Clock clock) {
		this.question = question;
		this.interval = interval;
		this.problemStatus = problemStatus;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		if (this.question == null) {
			builder.unknown().withDetail("checkedAt", "never, since there are no credentials of Contio's API");
			return;
		}
		Answer answer = this.last;
		if (answer == null || !answer.at().plus(this.interval).isAfter(this.clock.instant())) {
			ask(this.question);
		}
		if (answer == null) {
			builder.unknown().withDetail("checkedAt", "never, it is being asked now");
			return;
		}
		builder.status((answer.problem() == null) ? Status.UP : this.problemStatus)
			.withDetail("checkedAt", answer.at().toString());
		if (answer.problem() != null) {
			builder.withDetail("problem", answer.problem());
		}
	}

	private void ask(Supplier<Mono<?>> contio) {
		if (this.asking.compareAndSet(false, true)) {
			Mono.defer(contio::get)
				.timeout(PATIENCE)
				.doFinally((signal) -> this.asking.set(false))
				.subscribe((answered) -> {
				}, (failure) -> note(problemOf(failure)), () -> note(null));
		}
	}

	private void note(@Nullable String problem) {
		Answer before = this.last;
		this.last = new Answer(this.clock.instant(), problem);
		boolean wasDown = before != null && before.problem() != null;
		if (problem != null && !wasDown) {
			logger.warn("Contio does not answer: " + problem);
		}
		if (problem == null && wasDown) {
			logger.info("Contio answers again");
		}
	}

	/**
	 * Whoever refuses a call is there.
	 */
	private static @Nullable String problemOf(Throwable failure) {
		if (!(failure instanceof ContioApiException)) {
			return failure.getClass().getSimpleName();
		}
		boolean absent = failure instanceof ContioServerException || failure instanceof ContioTransportException;
		return absent ? failure.getMessage() : null;
	}

	private record Answer(Instant at, @Nullable String problem) {
	}

}
