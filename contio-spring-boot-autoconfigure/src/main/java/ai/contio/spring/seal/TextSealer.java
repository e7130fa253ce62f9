package ai.contio.spring.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Seals text with AES-256 in GCM. A sealed text is {@code gcm1:}, the id of the key,
 * {@code :} and, in Base64 for URLs, 12 random bytes and the ciphertext with its tag. It
 * is bound to the place where it stands: it can be opened there only.
 */
public final class TextSealer {

	private static final String PREFIX = "gcm1:";

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final Map<String, SealingKey> keys = new LinkedHashMap<>();

	private final SealingKey first;

	/**
	 * A sealer.
	 * @param keys the keys: the first seals, all of them open. Their ids have to differ
	 */
	public TextSealer(List<SealingKey> keys) {
		Assert.notEmpty(keys, "There has to be a key");
		this.first = keys.get(0);
		for (SealingKey key : keys) {
			Assert.isTrue(this.keys.put(key.id(), key) == null, () -> "Two keys have the id " + key.id());
		}
	}

	/**
	 * Seal a text with the first key.
	 * @param text the text
	 * @param place where it will stand
	 * @return the sealed text
	 */
	public String seal(String text, @Nullable String... place) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		try {
			Cipher cipher = cipher(Cipher.ENCRYPT_MODE, this.first, nonce, place);
			byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
			return prefix(this.first) + Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java runtime cannot seal with AES-256 in GCM", ex);
		}
	}

	/**
	 * Open a sealed text.
	 * @param sealed the sealed text
	 * @param place where it stands
	 * @return the text
	 * @throws UnsealableException if it is not sealed, or not with a key that is there,
	 * or was altered or moved
	 */
	public String open(String sealed, @Nullable String... place) {
		if (!isSealed(sealed)) {
			throw new UnsealableException(UnsealableException.Reason.PLAINTEXT, "is not sealed");
		}
		int end = sealed.indexOf(':', PREFIX.length());
		String id = (end < 0) ? "" : sealed.substring(PREFIX.length(), end);
		SealingKey key = this.keys.get(id);
		if (key == null) {
			throw new UnsealableException(UnsealableException.Reason.UNKNOWN_KEY,
					"is sealed with a key that is not configured" + (SealingKey.isId(id) ? ": '" + id + "'" : ""));
		}
		try {
			ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed.substring(end + 1)));
			byte[] nonce = new byte[NONCE_BYTES];
			bytes.get(nonce);
			Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, place);
			return new String(cipher.doFinal(bytes.array(), NONCE_BYTES, bytes.remaining()), StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException | RuntimeException ex) {
			throw new UnsealableException(UnsealableException.Reason.ALTERED,
					"was altered or copied from elsewhere, or sealed with another key by the id '%s'".formatted(id));
		}
	}

	/**
	 * Whether a text looks sealed, with whatever key.
	 * @param text the text
	 * @return whether it does
	 */
	public boolean isSealed(String text) {
		return text.startsWith(PREFIX);
	}

	/**
	 * Whether a text was sealed with the key that seals now.
	 * @param text the text
	 * @return {@code false} if sealing it again makes a difference
	 */
	public boolean isCurrent(String text) {
		return text.startsWith(prefix(this.first));
	}

	private static String prefix(SealingKey key) {
		return PREFIX + key.id() + ":";
	}

	private static Cipher cipher(int mode, SealingKey key, byte[] nonce, @Nullable String[] place)
			throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key.secretKey(), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(prefix(key).getBytes(StandardCharsets.UTF_8));
		cipher.updateAAD(encode(place));
		return cipher;
	}

	/* With lengths, so that "ab", "c" is another place than "a", "bc" */
	private static byte[] encode(@Nullable String[] place) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (String part : place) {
			byte[] text = (part != null) ? part.getBytes(StandardCharsets.UTF_8) : new byte[0];
			bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((part != null) ? text.length : -1).array());
			bytes.writeBytes(text);
		}
		return bytes.toByteArray();
	}

}
