package ai.contio.spring.client;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * How often to look whether Contio is done with something, and for how long. The waits
 * become longer by half each time. Whoever cancels the wait ends it. Immutable.
 */
public final class Polling {

	private final Duration firstWait;

	private final Duration longestWait;

	private final Duration limit;

	private final @Nullable Scheduler scheduler;

	private Polling(Duration firstWait, Duration longestWait, Duration limit, @Nullable Scheduler scheduler) {
		this.firstWait = firstWait;
		this.longestWait = longestWait;
		this.limit = limit;
		this.scheduler = scheduler;
	}

	/**
	 * Waits that become longer.
	 * @param firstWait the wait after the first look
	 * @param longestWait the longest wait
	 * @param limit how long to wait altogether
	 * @return the polling
	 * @throws IllegalArgumentException if one of them is not positive, or if the first
	 * wait is longer than the longest
	 */
	public static Polling of(Duration firstWait, Duration longestWait, Duration limit) {
		if (firstWait.isNegative() || firstWait.isZero() || limit.isNegative() || limit.isZero()
				|| firstWait.compareTo(longestWait) > 0) {
			throw new IllegalArgumentException(
					"The waits must be positive and the first no longer than the longest, but are %s, %s and %s"
						.formatted(firstWait, longestWait, limit));
		}
		return new Polling(firstWait, longestWait, limit, null);
	}

	/**
	 * This polling for a longer or shorter time.
	 * @param limit how long to wait altogether
	 * @return the polling
	 * @throws IllegalArgumentException if it is not positive
	 */
	public Polling within(Duration limit) {
		return of(this.firstWait, this.longestWait, limit).on(this.scheduler);
	}

	/**
	 * This polling by another clock, such as the virtual one of a test.
	 * @param scheduler what the waits run on; {@code null} for Reactor's own
	 * @return the polling
	 */
	public Polling on(@Nullable Scheduler scheduler) {
		return new Polling(this.firstWait, this.longestWait, this.limit, scheduler);
	}

	/**
	 * Look until something is done.
	 * @param subject what is waited for, for messages
	 * @param look one look; empty as long as there is nothing to see
	 * @param progress tells how far it has come
	 * @param <T> the type of what is looked at
	 * @return what was found, once it is done; it fails with a
	 * {@link ContioAwaitException} if it failed, or if it was not done in time, and with
	 * what a look failed with
	 */
	public <T> Mono<T> await(String subject, Mono<T> look, Progress<T> progress) {
		return Mono.defer(() -> {
			Scheduler time = (this.scheduler != null) ? this.scheduler : Schedulers.parallel();
			Looks<T> looks = new Looks<>(subject, progress);
			return look.flatMap(looks::judge)
				.doOnSubscribe((subscription) -> looks.begin())
				.repeatWhenEmpty(Integer.MAX_VALUE,
						(rounds) -> rounds.concatMap((round) -> Mono.delay(waitAfter(round), time)))
				.timeout(this.limit, Mono.error(() -> looks.outOfTime(this.limit)), time);
		});
	}

	private Duration waitAfter(long round) {
		double grown = this.firstWait.toMillis() * Math.pow(1.5, round);
		return (grown < this.longestWait.toMillis()) ? Duration.ofMillis((long) grown) : this.longestWait;
	}

	@Override
	public String toString() {
		return "Polling[%s to %s, within %s]".formatted(this.firstWait, this.longestWait, this.limit);
	}

	/**
	 * What the looks of one wait have found.
	 */
	private static final class Looks<T> {

		private final String subject;

		private final Progress<T> progress;

		private volatile @Nullable T last;

		private volatile int count;

		Looks(String subject, Progress<T> progress) {
			this.subject = subject;
			this.progress = progress;
		}

		@SuppressWarnings("NonAtomicOperationOnVolatileField")
		void begin() {
			// One look follows the other
			this.count++;
		}

		Mono<T> judge(T found) {
			this.last = found;
			String failure = this.progress.failure(found);
			if (failure != null) {
				return Mono.error(new ContioAwaitException(
						"%s failed: %s".formatted(this.subject, Text.line(failure, 256)), found, false));
			}
			return this.progress.isDone(found) ? Mono.just(found) : Mono.empty();
		}

		ContioAwaitException outOfTime(Duration limit) {
			T found = this.last;
			String state = (found != null) ? Text.line(this.progress.describe(found), 64) : "not there";
			return new ContioAwaitException("%s was not done within %s; after %d %s it was last seen: %s"
				.formatted(this.subject, limit, this.count, (this.count == 1) ? "look" : "looks", state), found, true);
		}

	}

}
