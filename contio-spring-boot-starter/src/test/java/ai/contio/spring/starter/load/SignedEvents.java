package ai.contio.spring.starter.load;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes events as Contio signs them, anew for each delivery.
 */
public final class SignedEvents {

	/** What stands in every body and should stand in no log. */
	public static final String MARK = "aMarkThatIsInNoLog";

	private final SecretKeySpec key;

	public SignedEvents(String secret) {
		this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
	}

	/**
	 * A delivery of an event.
	 * @param type the type of the event
	 * @param id the id of the event
	 * @return the delivery
	 */
	public Delivery of(String type, String id) {
		String body = """
				{"event_type":"%s","event_id":"%s","timestamp":"%s","for_user":{"id":"%4$s","email":"%4$s@example.com"},\
				"data":{"meeting_id":"%4$s","title":"%4$s","workspace_id":"%4$s","completed_at":"2026-11-14T09:59:58Z"}}"""
			.formatted(type, id, Instant.now(), MARK);
		return new Delivery(body, Map.of("Content-Type", "application/json", "X-Contio-Signature",
				"sha256=" + hmac(body.getBytes(StandardCharsets.UTF_8))));
	}

	private String hmac(byte[] body) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal(body));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
