package ai.contio.spring.webhook.signature;

import java.security.MessageDigest;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * The signature that a header claims.
 *
 * @param digest the 32 bytes of the HMAC
 * @param prefixed whether {@code sha256=} stood before them
 */
record ClaimedSignature(byte[] digest, boolean prefixed) {

	private static final String PREFIX = "sha256=";

	private static final int HEX_LENGTH = 64;

	static @Nullable ClaimedSignature parse(String header) {
		boolean prefixed = header.startsWith(PREFIX);
		String hex = prefixed ? header.substring(PREFIX.length()) : header;
		if (hex.length() != HEX_LENGTH || !hex.chars().allMatch(HexFormat::isHexDigit)) {
			return null;
		}
		return new ClaimedSignature(HexFormat.of().parseHex(hex), prefixed);
	}

	boolean matches(byte[] expected) {
		return MessageDigest.isEqual(this.digest, expected);
	}

}
