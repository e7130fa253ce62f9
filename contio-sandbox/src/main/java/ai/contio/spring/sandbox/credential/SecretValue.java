package ai.contio.spring.sandbox.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A secret, and since when there is one.
 *
 * @param text the secret
 * @param createdAt when it was made
 */
record SecretValue(String text, Instant createdAt) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 24;

	/* The prefix tells people where it comes from when they find it somewhere */
	static SecretValue random(String prefix, Instant now) {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new SecretValue(prefix + HexFormat.of().formatHex(bytes), now);
	}

	/* Takes the same time however much of it is right */
	boolean is(String presented) {
		return MessageDigest.isEqual(this.text.getBytes(StandardCharsets.UTF_8),
				presented.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return "SecretValue[******]";
	}

}
