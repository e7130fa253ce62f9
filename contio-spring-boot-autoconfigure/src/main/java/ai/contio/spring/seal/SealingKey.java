package ai.contio.spring.seal;

import java.util.Base64;
import java.util.regex.Pattern;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioSecret;

/**
 * A key of 256 bits with an id, which goes in front of what it seals. It does not show
 * itself.
 */
public final class SealingKey {

	/** How to make the secret of a key. */
	public static final String COMMAND = "openssl rand -base64 32";

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

	private static final int BYTES = 32;

	private final String id;

	private final SecretKey secretKey;

	private SealingKey(String id, SecretKey secretKey) {
		this.id = id;
		this.secretKey = secretKey;
	}

	/**
	 * A key.
	 * @param property the property that it comes from, for messages
	 * @param id the id: at most 64 letters, digits, dots, dashes and underscores
	 * @param secret 32 random bytes in Base64
	 * @return the key
	 * @throws ContioConfigurationException if the id or the secret is none; it says what
	 * was found and expected, and does not show the secret
	 */
	public static SealingKey of(String property, String id, ContioSecret secret) {
		if (!isId(id)) {
			throw new ContioConfigurationException(
					"%s.id is %s. It has to be 1 to 64 letters, digits, dots, dashes and underscores"
						.formatted(property, id.isBlank() ? "blank" : "something else"),
					"Set %s.id to a name for the key that no other key ever had, such as 2026-01.".formatted(property));
		}
		return new SealingKey(id, new SecretKeySpec(decode(property, secret.reveal()), "AES"));
	}

	static boolean isId(String id) {
		return ID.matcher(id).matches();
	}

	private static byte[] decode(String property, String secret) {
		byte[] bytes;
		try {
			bytes = Base64.getDecoder().decode(secret);
		}
		catch (IllegalArgumentException ex) {
			// Without its cause, whose message quotes a character of the secret
			throw malformed(property, "is not Base64 (it has %d characters)".formatted(secret.length()));
		}
		if (bytes.length != BYTES) {
			throw malformed(property, "has %d bytes".formatted(bytes.length));
		}
		return bytes;
	}

	private static ContioConfigurationException malformed(String property, String found) {
		return new ContioConfigurationException(
				"%s.secret %s. It has to be %d bytes in Base64".formatted(property, found, BYTES),
				"Make a key with '%s' and set %s.secret to what it prints.".formatted(COMMAND, property));
	}

	/**
	 * What the key is known by.
	 * @return the id
	 */
	public String id() {
		return this.id;
	}

	SecretKey secretKey() {
		return this.secretKey;
	}

	@Override
	public String toString() {
		return "SealingKey[" + this.id + "]";
	}

}
