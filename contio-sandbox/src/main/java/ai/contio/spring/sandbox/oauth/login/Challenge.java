package ai.contio.spring.sandbox.oauth.login;

import java.time.Instant;

/**
 * Somebody has been asked for the code that was sent to an address.
 */
final class Challenge {

	private final EmailedCode code;

	private final Instant expiresAt;

	private int attemptsLeft;

	Challenge(EmailedCode code, Instant expiresAt, int attempts) {
		this.code = code;
		this.expiresAt = expiresAt;
		this.attemptsLeft = attempts;
	}

	boolean isFor(String email, Instant now) {
		return now.isBefore(this.expiresAt) && this.code.email().equalsIgnoreCase(email);
	}

	void answer(String answer, Instant now) throws CodeRefusedException {
		if (this.attemptsLeft <= 0) {
			throw new CodeRefusedException(CodeRefusal.EXHAUSTED);
		}
		if (!now.isBefore(this.code.expiresAt())) {
			throw new CodeRefusedException(CodeRefusal.EXPIRED);
		}
		if (!this.code.code().equals(answer)) {
			this.attemptsLeft--;
			throw new CodeRefusedException((this.attemptsLeft > 0) ? CodeRefusal.WRONG : CodeRefusal.EXHAUSTED);
		}
	}

}
