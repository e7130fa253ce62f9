package ai.contio.spring.webhook;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Says in the log that webhooks cannot be dispatched: at once, and then now and again for
 * all that could not be meanwhile, since there may be hundreds a second. Of an error of a
 * database it names the kind, but not the message, which may show what was to be stored.
 */
final class DispatchTrouble {

	private static final Log logger = LogFactory.getLog(DispatchTrouble.class);

	private static final Duration SILENCE = Duration.ofSeconds(10);

	private static final int MAX_CAUSES = 10;

	private final AtomicLong said = new AtomicLong(Long.MIN_VALUE);

	private final AtomicLong unsaid = new AtomicLong();

	private final Clock clock;

	DispatchTrouble(Clock clock) {
		this.clock = clock;
	}

	/**
	 * A webhook was not dispatched.
	 * @param failure why, or {@code null} if it took too long
	 */
	void note(@Nullable Throwable failure) {
		this.unsaid.incrementAndGet();
		long now = this.clock.millis();
		long before = this.said.get();
		if (before < now - SILENCE.toMillis() && this.said.compareAndSet(before, now)) {
			say(this.unsaid.getAndSet(0), failure);
		}
	}

	private static void say(long count, @Nullable Throwable failure) {
		String what = "Webhooks could not be dispatched, %d since this was last said; they were answered 503, so that Contio delivers them again"
			.formatted(count);
		List<Throwable> causes = causes(failure);
		if (failure == null) {
			logger.error(what + ". The inbox did not answer within contio.webhook.budget");
		}
		else if (causes.stream().anyMatch(SQLException.class::isInstance)) {
			logger.error(what + ". The inbox failed: "
					+ causes.stream().map(DispatchTrouble::name).collect(Collectors.joining(", caused by ")));
		}
		else {
			logger.error(what, failure);
		}
	}

	private static List<Throwable> causes(@Nullable Throwable failure) {
		List<Throwable> causes = new ArrayList<>();
		for (Throwable cause = failure; cause != null && causes.size() < MAX_CAUSES; cause = cause.getCause()) {
			causes.add(cause);
		}
		return causes;
	}

	private static String name(Throwable cause) {
		String name = cause.getClass().getSimpleName();
		return (cause instanceof SQLException failure) ? "%s (SQL state %s)".formatted(name, failure.getSQLState())
				: name;
	}

}
