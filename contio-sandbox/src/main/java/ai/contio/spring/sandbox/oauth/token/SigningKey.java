package ai.contio.spring.sandbox.oauth.token;

import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

/**
 * The key that ID tokens are signed with. It is made when it is needed first, once per
 * JVM: that takes longer than all else a sandbox does to start.
 */
final class SigningKey {

	private static final int BITS = 2048;

	private SigningKey() {
	}

	static JWKSource<SecurityContext> source() {
		return (selector, context) -> selector.select(Holder.KEYS);
	}

	private static final class Holder {

		private static final JWKSet KEYS = generate();

		private static JWKSet generate() {
			try {
				return new JWKSet(new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE)
					.algorithm(JWSAlgorithm.RS256)
					.keyID(UUID.randomUUID().toString())
					.generate());
			}
			catch (JOSEException ex) {
				throw new IllegalStateException("This JVM cannot make RSA keys", ex);
			}
		}

	}

}
