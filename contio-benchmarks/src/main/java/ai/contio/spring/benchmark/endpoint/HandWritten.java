package ai.contio.spring.benchmark.endpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import ai.contio.spring.webhook.event.MeetingCompleted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What a controller does that is written by hand: verify, parse, bind. It remembers
 * nothing and dispatches nothing.
 */
final class HandWritten {

	private static final long TOLERANCE_SECONDS = 300;

	private final SecretKeySpec key = new SecretKeySpec(SignedRequests.SECRET.getBytes(StandardCharsets.UTF_8),
			"HmacSHA256");

	private final JsonMapper mapper = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	ResponseEntity<String> receive(byte[] body, String signature, String timestamp) {
		long age = Instant.now().getEpochSecond() - Long.parseLong(timestamp);
		if (Math.abs(age) > TOLERANCE_SECONDS || !isSigned(body, signature, timestamp)) {
			return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
		}
		JsonNode event = this.mapper.readTree(body);
		if ("meeting.completed".equals(event.path("event_type").asString())) {
			handle(this.mapper.treeToValue(event.path("data"), MeetingCompleted.class));
		}
		return ResponseEntity.ok("{\"received\":true}");
	}

	private boolean isSigned(byte[] body, String signature, String timestamp) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
			return MessageDigest.isEqual(HexFormat.of().parseHex(signature), mac.doFinal(body));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void handle(MeetingCompleted event) {
		if (event.meetingId().isEmpty()) {
			throw new IllegalArgumentException("No meeting");
		}
	}

}
