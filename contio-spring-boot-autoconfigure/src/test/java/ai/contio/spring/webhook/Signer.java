package ai.contio.spring.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as Contio does, written apart from the code that verifies.
 */
public final class Signer {

	private final String secret;

	public Signer(String secret) {
		this.secret = secret;
	}

	public String timestamped(String timestamp, byte[] body) {
		return hex((timestamp + ".").getBytes(StandardCharsets.UTF_8), body);
	}

	public String bodyOnly(byte[] body) {
		return "sha256=" + hex(body);
	}

	private String hex(byte[]... parts) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			for (byte[] part : parts) {
				mac.update(part);
			}
			return HexFormat.of().formatHex(mac.doFinal());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
