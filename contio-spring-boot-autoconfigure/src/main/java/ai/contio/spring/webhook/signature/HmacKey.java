package ai.contio.spring.webhook.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import ai.contio.spring.client.ContioSecret;

/**
 * A secret as an HMAC key: the whole secret in UTF-8, its {@code whsec_} included. Making
 * a {@link Mac} costs more than a small body does, so one is made and cloned.
 */
final class HmacKey {

	private static final String ALGORITHM = "HmacSHA256";

	private final Mac prototype;

	HmacKey(ContioSecret secret) {
		try {
			this.prototype = Mac.getInstance(ALGORITHM);
			this.prototype.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This JVM has no usable " + ALGORITHM, ex);
		}
	}

	byte[] sign(byte[]... parts) {
		Mac mac = clonePrototype();
		for (byte[] part : parts) {
			mac.update(part);
		}
		return mac.doFinal();
	}

	private Mac clonePrototype() {
		try {
			return (Mac) this.prototype.clone();
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException("The " + ALGORITHM + " of " + this.prototype.getProvider().getName()
					+ " cannot be cloned; put a provider first whose Mac can, such as SunJCE", ex);
		}
	}

}
