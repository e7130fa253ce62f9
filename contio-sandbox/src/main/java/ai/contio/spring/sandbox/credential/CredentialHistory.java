package ai.contio.spring.sandbox.credential;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.state.Resettable;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What was done to the credentials: the newest thousand events.
 */
@Component
final class CredentialHistory implements Resettable {

	private static final int MAX_ENTRIES = 1000;

	private final Deque<CredentialEvent> events = new ArrayDeque<>();

	private final Clock clock;

	CredentialHistory(Clock clock) {
		this.clock = clock;
	}

	synchronized void add(CredentialType type, String action, @Nullable String reason, Caller caller,
			Map<String, Object> metadata) {
		this.events.addFirst(new CredentialEvent(UUID.randomUUID(), PartnerApp.ID, type.code(), action, "partner",
				reason, caller.ipAddress(), caller.userAgent(), metadata,
				this.clock.instant().truncatedTo(ChronoUnit.MILLIS)));
		if (this.events.size() > MAX_ENTRIES) {
			this.events.removeLast();
		}
	}

	/**
	 * What happened, newest first.
	 * @param type to which credential, or {@code null} for all of them
	 */
	synchronized List<CredentialEvent> find(@Nullable CredentialType type) {
		return this.events.stream()
			.filter((event) -> type == null || event.credentialType().equals(type.code()))
			.toList();
	}

	@Override
	public synchronized void reset() {
		this.events.clear();
	}

	/**
	 * Who asked for it.
	 *
	 * @param ipAddress the address of the caller
	 * @param userAgent what the caller says it is, or {@code null}
	 */
	record Caller(String ipAddress, @Nullable String userAgent) {

	}

}
