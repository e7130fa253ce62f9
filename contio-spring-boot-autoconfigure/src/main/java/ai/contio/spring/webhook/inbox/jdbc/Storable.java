package ai.contio.spring.webhook.inbox.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * Text that came with an event, as a column can hold it: what is too long, or no text
 * that a database knows, is stood for by its digest, so that it can still be looked for.
 */
final class Storable {

	private static final int MAX_LENGTH = 255;

	private Storable() {
	}

	static @Nullable String of(@Nullable String text) {
		return (text == null || isStorable(text)) ? text : "sha256:" + digest(text);
	}

	private static boolean isStorable(String text) {
		return text.length() <= MAX_LENGTH && text.indexOf('\0') < 0
				&& text.codePoints().noneMatch((point) -> Character.getType(point) == Character.SURROGATE);
	}

	private static String digest(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16BE));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java runtime has no SHA-256", ex);
		}
	}

}
