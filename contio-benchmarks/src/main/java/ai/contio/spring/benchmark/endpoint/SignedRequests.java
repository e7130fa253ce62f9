package ai.contio.spring.benchmark.endpoint;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Requests as Contio sends them, each of an event of its own.
 */
final class SignedRequests {

	static final String SECRET = "whsec_benchmark";

	private SignedRequests() {
	}

	static List<byte[]> make(int count) throws GeneralSecurityException {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
		String timestamp = Long.toString(Instant.now().getEpochSecond());
		List<byte[]> requests = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			byte[] body = body();
			mac.update((timestamp + ".").getBytes(StandardCharsets.US_ASCII));
			ByteArrayOutputStream request = new ByteArrayOutputStream();
			request.writeBytes(head(timestamp, HexFormat.of().formatHex(mac.doFinal(body)), body.length));
			request.writeBytes(body);
			requests.add(request.toByteArray());
		}
		return requests;
	}

	private static byte[] head(String timestamp, String signature, int length) {
		return """
				POST /webhooks/contio HTTP/1.1\r
				Host: localhost\r
				Content-Type: application/json\r
				Content-Length: %d\r
				X-Contio-Timestamp: %s\r
				X-Contio-Signature: %s\r
				\r
				""".formatted(length, timestamp, signature).getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] body() {
		return """
				{"event_type":"meeting.completed","event_id":"%s","timestamp":"%s","partner_app_id":"%s",\
				"for_user":{"id":"%s","email":"ada@example.com"},\
				"data":{"meeting_id":"%s","title":"Weekly meeting of the team that builds the engine",\
				"workspace_id":"%s","completed_at":"2026-11-14T09:59:00Z"}}"""
			.formatted(UUID.randomUUID(), Instant.now(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
					UUID.randomUUID())
			.getBytes(StandardCharsets.UTF_8);
	}

}
