package ai.contio.spring.oauth2.connection.jdbc;

import java.util.Arrays;
import java.util.Base64;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.seal.SealingKey;
import ai.contio.spring.seal.TextSealer;

/**
 * Keys for tests: each is made of its id.
 */
final class Keys {

	private Keys() {
	}

	static TextSealer sealer(String... ids) {
		return new TextSealer(Arrays.stream(ids).map(Keys::key).toList());
	}

	private static SealingKey key(String id) {
		byte[] bytes = new byte[32];
		Arrays.fill(bytes, (byte) id.hashCode());
		return SealingKey.of("key", id, ContioSecret.of(Base64.getEncoder().encodeToString(bytes)));
	}

}
