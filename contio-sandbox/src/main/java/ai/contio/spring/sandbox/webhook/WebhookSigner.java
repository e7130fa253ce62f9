package ai.contio.spring.sandbox.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Signs what leaves the sandbox.
 */
@Component
final class WebhookSigner {

	private static final String ALGORITHM = "HmacSHA256";

	private static final String SIGNATURE = "X-Contio-Signature";

	private static final String TIMESTAMP = "X-Contio-Timestamp";

	private final WebhookSecret secret;

	WebhookSigner(WebhookSecret secret) {
		this.secret = secret;
	}

	/**
	 * The headers that prove where a body comes from.
	 * @param body the body, to the byte
	 * @param scheme how to sign it
	 * @param now the time to sign for
	 * @return the headers
	 */
	Map<String, String> sign(byte[] body, SignatureScheme scheme, Instant now) {
		if (scheme == SignatureScheme.BODY_ONLY) {
			return Map.of(SIGNATURE, "sha256=" + hmac(body));
		}
		String timestamp = Long.toString(now.getEpochSecond());
		byte[] prefix = (timestamp + ".").getBytes(StandardCharsets.UTF_8);
		return Map.of(TIMESTAMP, timestamp, SIGNATURE, hmac(prefix, body));
	}

	private String hmac(byte[]... parts) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(this.secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
			for (byte[] part : parts) {
				mac.update(part);
			}
			return HexFormat.of().formatHex(mac.doFinal());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java runtime has to offer " + ALGORITHM, ex);
		}
	}

}
