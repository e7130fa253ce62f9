package ai.contio.spring.sandbox.oauth.token;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Makes values of opaque tokens: Contio's prefix and 256 random bits.
 */
final class TokenValues {

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private TokenValues() {
	}

	static String accessToken() {
		return "cto_at_v1_" + random();
	}

	static String refreshToken() {
		return "cto_rt_v1_" + random();
	}

	private static String random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
