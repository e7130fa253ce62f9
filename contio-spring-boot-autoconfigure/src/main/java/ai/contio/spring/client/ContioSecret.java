package ai.contio.spring.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.springframework.util.Assert;

/**
 * A credential that does not show itself: {@link #toString()} masks it, and nothing but
 * {@link #reveal()} gives it away. It has no bean property, so that serializing an object
 * that holds one shows nothing either.
 */
public final class ContioSecret {

	private static final String MASK = "******";

	private final String value;

	private ContioSecret(String value) {
		this.value = value;
	}

	/**
	 * A secret with the given value, kept exactly as it is.
	 * @param value the value; blank and padded values are kept too, whoever uses the
	 * secret says what is wrong with them
	 * @return the secret
	 */
	public static ContioSecret of(String value) {
		Assert.notNull(value, "'value' must not be null");
		return new ContioSecret(value);
	}

	/**
	 * The value itself, for the place that sends it or computes with it.
	 * @return the secret in clear text
	 */
	public String reveal() {
		return this.value;
	}

	@Override
	public boolean equals(Object other) {
		return this == other || (other instanceof ContioSecret that && MessageDigest.isEqual(bytes(), that.bytes()));
	}

	@Override
	public int hashCode() {
		return this.value.hashCode();
	}

	@Override
	public String toString() {
		return MASK;
	}

	private byte[] bytes() {
		return this.value.getBytes(StandardCharsets.UTF_8);
	}

}
