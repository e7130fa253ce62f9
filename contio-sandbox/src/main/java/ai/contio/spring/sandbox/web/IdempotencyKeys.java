package ai.contio.spring.sandbox.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import ai.contio.spring.sandbox.state.Resettable;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The idempotency keys that were used, with what was asked and what was answered. A key
 * counts for one operation: the same key elsewhere is another one.
 */
@Component
final class IdempotencyKeys implements Resettable {

	private static final int MAX_ENTRIES = 10_000;

	private final Map<String, Use> uses = new LinkedHashMap<>();

	private final IdempotencySettings settings;

	private final Clock clock;

	IdempotencyKeys(IdempotencySettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Take the key for a request, unless it has been taken before.
	 * @param operationAndKey the operation and the key
	 * @param body the body of the request
	 * @return the earlier use, or {@code null} if this is the first
	 */
	synchronized @Nullable Use claim(String operationAndKey, byte[] body) {
		Instant now = this.clock.instant();
		Instant oldest = now.minus(this.settings.retention());
		this.uses.values().removeIf((use) -> use.since().isBefore(oldest));
		Use earlier = this.uses.putIfAbsent(operationAndKey, new Use(now, body, null));
		if (this.uses.size() > MAX_ENTRIES) {
			this.uses.remove(this.uses.keySet().iterator().next());
		}
		return earlier;
	}

	synchronized void complete(String operationAndKey, StoredAnswer answer) {
		this.uses.computeIfPresent(operationAndKey, (key, use) -> new Use(use.since(), use.body(), answer));
	}

	synchronized void release(String operationAndKey) {
		this.uses.remove(operationAndKey);
	}

	@Override
	public synchronized void reset() {
		this.uses.clear();
	}

	record Use(Instant since, byte[] body, @Nullable StoredAnswer answer) {

		boolean hasBody(byte[] other) {
			return Arrays.equals(this.body, other);
		}

	}

}
