package ai.contio.spring.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "contio.sandbox.port=0")
@ActiveProfiles("sandbox")
class SampleApplicationTests {

	private final HttpClient http = HttpClient.newHttpClient();

	@Autowired
	private ContioSandbox sandbox;

	@Autowired
	private EventFeed feed;

	@Autowired
	private Environment environment;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void signedEventIsInTheFeedOnceHoweverOftenItComes(boolean timestamped) {
		String id = UUID.randomUUID().toString();
		byte[] body = meetingCompleted(id);
		assertThat(post(body, timestamped)).isEqualTo(200);
		assertThat(post(body, timestamped)).isEqualTo(200);
		assertThat(inFeed(id)).hasSize(1);
	}

	@Test
	void changedEventIsRefused() {
		String id = UUID.randomUUID().toString();
		byte[] body = meetingCompleted(id);
		String signature = "sha256=" + sign(body);
		body[body.length - 4] ^= 1;
		assertThat(post(body, "X-Contio-Signature", signature)).isEqualTo(401);
		assertThat(inFeed(id)).isEmpty();
	}

	@Test
	void bodyOfTwoMegabytesIsRefused() {
		byte[] body = new byte[2 * 1024 * 1024];
		assertThat(post(body, false)).isEqualTo(413);
	}

	@Test
	void whatHappensInTheSandboxArrives() {
		String id = this.sandbox.sendEvent("action_item.created").eventId();
		await().untilAsserted(() -> assertThat(inFeed(id)).singleElement()
			.satisfies((entry) -> assertThat(entry.user()).isEqualTo("ada@example.com")));
		await().untilAsserted(
				() -> assertThat(this.sandbox.deliveries()).filteredOn((delivery) -> delivery.event().id().equals(id))
					.singleElement()
					.satisfies((delivery) -> assertThat(delivery.status()).isEqualTo(DeliveryStatus.DELIVERED)));
	}

	private List<FeedEntry> inFeed(String id) {
		List<FeedEntry> remembered = new ArrayList<>();
		this.feed.entries().subscribe(remembered::add).dispose();
		return remembered.stream().filter((entry) -> entry.id().equals(id)).toList();
	}

	private int post(byte[] body, boolean timestamped) {
		if (!timestamped) {
			return post(body, "X-Contio-Signature", "sha256=" + sign(body));
		}
		String now = String.valueOf(System.currentTimeMillis() / 1000);
		byte[] prefix = (now + ".").getBytes(StandardCharsets.US_ASCII);
		return post(body, "X-Contio-Timestamp", now, "X-Contio-Signature", sign(prefix, body));
	}

	private int post(byte[] body, String... headers) {
		URI uri = URI
			.create("http://localhost:%s/webhooks/contio".formatted(this.environment.getProperty("local.server.port")));
		HttpRequest request = HttpRequest.newBuilder(uri)
			.headers(headers)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(body))
			.build();
		try {
			return this.http.send(request, BodyHandlers.discarding()).statusCode();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String sign(byte[]... parts) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.sandbox.webhookSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			for (byte[] part : parts) {
				mac.update(part);
			}
			return HexFormat.of().formatHex(mac.doFinal());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] meetingCompleted(String id) {
		return """
				{"event_type":"meeting.completed","event_id":"%s","timestamp":"2026-01-02T10:00:00Z",
				"partner_app_id":"p-1","data":{"meeting_id":"m-1","title":"Retrospective","workspace_id":"w-1",
				"completed_at":"2026-01-02T10:00:00Z"}}""".formatted(id).getBytes(StandardCharsets.UTF_8);
	}

}
