package ai.contio.spring.sandbox.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The two published rules by which webhooks that fail again and again are switched off.
 * Every success, and switching them on again, begins both anew.
 */
final class SwitchOffRules {

	private static final int MAX_ABANDONED = 50;

	private static final Duration MAX_FAILING = Duration.ofHours(72);

	private final Set<UUID> abandoned = new HashSet<>();

	private @Nullable Instant firstFailure;

	void beginAnew() {
		this.abandoned.clear();
		this.firstFailure = null;
	}

	void failed(Instant now) {
		if (this.firstFailure == null) {
			this.firstFailure = now;
		}
	}

	/* By id: one that is tried again on request and fails again is still one */
	void abandoned(UUID id) {
		this.abandoned.add(id);
	}

	/**
	 * When webhooks are switched off unless something is delivered before.
	 * @return the time, or {@code null} if no failure is on record
	 */
	@Nullable Instant deadline() {
		return (this.firstFailure != null) ? this.firstFailure.plus(MAX_FAILING) : null;
	}

	/**
	 * Why webhooks are to be switched off.
	 * @param now the time
	 * @return the reason, or {@code null} if there is none
	 */
	@Nullable String reason(Instant now) {
		if (this.abandoned.size() >= MAX_ABANDONED) {
			return "%d deliveries were abandoned, and none arrived in between".formatted(MAX_ABANDONED);
		}
		Instant deadline = deadline();
		if (deadline != null && !now.isBefore(deadline)) {
			return "nothing arrived for %d hours, since a delivery failed at %s".formatted(MAX_FAILING.toHours(),
					this.firstFailure);
		}
		return null;
	}

}
