package ai.contio.spring.webhook.inbox;

import java.time.Instant;

/**
 * How many parts are in a state.
 *
 * @param count how many
 * @param oldest since when the first of them has been
 */
public record StateCount(long count, Instant oldest) {

	StateCount plus(StateCount other) {
		return new StateCount(this.count + other.count,
				this.oldest.isBefore(other.oldest) ? this.oldest : other.oldest);
	}

}
