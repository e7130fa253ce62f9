package ai.contio.spring.sandbox.oauth.login;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.oauth.client.OAuthSettings;
import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.stereotype.Component;

/**
 * Sends codes to addresses and checks them. A code is good for the session that it was
 * sent in and for one use.
 */
@Component
public final class EmailedCodes implements Resettable {

	private static final int SESSIONS = 1000;

	private static final int SESSION_BYTES = 32;

	private final Map<String, Challenge> challenges = new LinkedHashMap<>();

	private final SecureRandom random = new SecureRandom();

	private final Outbox outbox;

	private final OAuthSettings settings;

	private final Clock clock;

	EmailedCodes(Outbox outbox, OAuthSettings settings, Clock clock) {
		this.outbox = outbox;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Send a code.
	 * @param user to whom
	 * @return the session, which has to come back with the code
	 */
	public synchronized String send(User user) {
		Instant now = this.clock.instant();
		EmailedCode code = new EmailedCode(user.email(), "%06d".formatted(this.random.nextInt(1_000_000)), now,
				now.plus(this.settings.getEmailedCodeLifetime()));
		byte[] bytes = new byte[SESSION_BYTES];
		this.random.nextBytes(bytes);
		String session = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.challenges.put(session, new Challenge(code, now.plus(this.settings.getSessionLifetime()),
				this.settings.getEmailedCodeAttempts()));
		if (this.challenges.size() > SESSIONS) {
			this.challenges.remove(this.challenges.keySet().iterator().next());
		}
		this.outbox.send(code);
		return session;
	}

	/**
	 * Check a code. It is used up when it is right.
	 * @param session the session that it was sent in
	 * @param email the address that it was sent to
	 * @param code the code, as it was typed
	 * @throws CodeRefusedException if it is not right, or not good any more
	 */
	public synchronized void check(String session, String email, String code) throws CodeRefusedException {
		Instant now = this.clock.instant();
		Challenge challenge = this.challenges.get(session);
		if (challenge == null || !challenge.isFor(email, now)) {
			throw new CodeRefusedException(CodeRefusal.NO_SESSION);
		}
		challenge.answer(code.strip(), now);
		this.challenges.remove(session);
	}

	@Override
	public synchronized void reset() {
		this.challenges.clear();
	}

}
