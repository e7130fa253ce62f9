package ai.contio.spring.webhook.rotation;

import java.time.Duration;

/**
 * The times of a rotation.
 *
 * @param refresh how often a node reads a store that it shares with others
 * @param timeout longest time from the beginning of a rotation until the new secret is
 * stored; a rotation that nobody ends is taken to be over then
 * @param acceptPrevious how long the secret before is accepted beside the new one
 */
public record RotationSettings(Duration refresh, Duration timeout, Duration acceptPrevious) {

	private static final Duration MARGIN = Duration.ofMillis(200);

	private static final Duration SHORTEST_SETTLING = Duration.ofSeconds(5);

	/**
	 * How old a node's knowledge may be. A node that has not read the store for longer
	 * takes a rotation to be under way.
	 * @return three times the refresh, so that two readings may fail
	 */
	public Duration maxAge() {
		return this.refresh.multipliedBy(3);
	}

	/**
	 * How long after it was announced a rotation begins. By then each node knows of it,
	 * or knows that it does not know.
	 */
	Duration notice() {
		return maxAge().plus(MARGIN);
	}

	/**
	 * How long a rotation is under way after the new secret was stored: every node has it
	 * by then, and is done with requests that it verified without it.
	 */
	Duration settling() {
		return maxAge().multipliedBy(2).plus(SHORTEST_SETTLING);
	}

}
