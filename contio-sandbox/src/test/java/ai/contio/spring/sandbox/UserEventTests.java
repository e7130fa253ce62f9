package ai.contio.spring.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

/**
 * What changes of a user's data tell the partner app.
 */
class UserEventTests {

	private static final String MEETINGS = "/v1/partner/user/meetings";

	private static final String CATALOGUE_ID = "3e700001-7a11-4c0e-9b1e-6f0d5a2c0001";

	private static final String ITEMS = "/v1/partner/user/action-items";

	private static final String PRINTER_ID = "ac710001-7a11-4c0e-9b1e-6f0d5a2c0001";

	private static final String ADA_ID = "a1c0ffee-0001-4a00-8000-00000000ada0";

	private static final String BRUNO_ID = "a1c0ffee-0002-4a00-8000-0000000b4000";

	private static final String LARKSPUR_ID = "90a5ca9e-51a7-4d0b-8c33-1a4c5b0a7001";

	private final ContioSandbox sandbox = ContioSandbox.start();

	private SandboxClient ada;

	private WebhookReceiver receiver;

	@BeforeEach
	void setUp() throws IOException {
		this.receiver = new WebhookReceiver();
		this.sandbox.webhookUrl(this.receiver.url());
		this.ada = client("ada@example.com");
	}

	@AfterEach
	void stop() {
		this.sandbox.close();
		this.receiver.close();
	}

	@Test
	void tellsOfANewMeeting() {
		SandboxClient.Answer created = this.ada.send("POST", MEETINGS, "{\"title\":\"Kiln visit\"}");
		JsonNode event = event("meeting.created");
		JsonNode data = event.path("data");
		assertThat(data.path("meeting_id").asString()).isEqualTo(created.text("id"));
		assertThat(data.path("workspace_id").asString()).isEqualTo(LARKSPUR_ID);
		assertThat(data.path("title").asString()).isEqualTo("Kiln visit");
		assertThat(data.path("created_by_user_id").asString()).isEqualTo(ADA_ID);
		assertSameTime(data, created, "created_at");
		assertEnvelope(event, ADA_ID, "ada@example.com");
	}

	@Test
	void tellsOfAChangedMeeting() {
		SandboxClient.Answer changed = this.ada.send("PATCH", MEETINGS + "/" + CATALOGUE_ID,
				"{\"title\":\"Cover\",\"start_time\":\"2031-05-06T10:00:00Z\",\"end_time\":null}");
		JsonNode data = event("meeting.updated").path("data");
		assertThat(data.path("meeting_id").asString()).isEqualTo(CATALOGUE_ID);
		assertThat(data.path("title").asString()).isEqualTo("Cover");
		assertThat(data.path("scheduled_start").asString()).isEqualTo("2031-05-06T10:00:00Z");
		assertSameTime(data, changed, "updated_at");
	}

	@Test
	void tellsOfANewActionItem() {
		SandboxClient.Answer created = this.ada.send("POST", ITEMS,
				"{\"meeting_id\":\"%s\",\"title\":\"t\"}".formatted(CATALOGUE_ID));
		JsonNode data = event("action_item.created").path("data");
		assertThat(data.path("action_item_id").asString()).isEqualTo(created.text("id"));
		assertThat(data.path("meeting_id").asString()).isEqualTo(CATALOGUE_ID);
		assertThat(data.path("assignee_id").asString()).isEqualTo(ADA_ID);
		assertThat(data.path("title").asString()).isEqualTo("t");
		assertSameTime(data, created, "created_at");
	}

	@Test
	void tellsOfAnItemThatIsCompletedAsThatAndAsNothingElse() {
		SandboxClient bruno = client("bruno@example.com");
		SandboxClient.Answer completed = bruno.send("PATCH", ITEMS + "/" + PRINTER_ID,
				"{\"is_completed\":true,\"title\":\"Cover drafts\"}");
		JsonNode event = event("action_item.completed");
		JsonNode data = event.path("data");
		assertThat(data.path("action_item_id").asString()).isEqualTo(PRINTER_ID);
		assertThat(data.path("title").asString()).isEqualTo("Cover drafts");
		assertThat(data.path("completed_by_user_id").asString()).isEqualTo(BRUNO_ID);
		assertSameTime(data, completed, "completed_at");
		assertEnvelope(event, BRUNO_ID, "bruno@example.com");
		assertNothingElse(1);
	}

	@Test
	void tellsOfAnItemThatIsReopenedAsChanged() {
		patch("{\"status\":\"completed\"}");
		patch("{\"status\":\"in_progress\"}");
		JsonNode data = event("action_item.updated").path("data");
		assertThat(data.path("status").asString()).isEqualTo("in_progress");
		assertThat(data.path("is_completed").asBoolean(true)).isFalse();
		assertNothingElse(2);
	}

	@Test
	void tellsNothingWhereNothingChanges() {
		String title = this.ada.get(ITEMS + "/" + PRINTER_ID).text("title");
		patch("{}");
		patch("{\"title\":\"%s\",\"is_completed\":false}".formatted(title));
		this.ada.send("PATCH", MEETINGS + "/" + CATALOGUE_ID, "{}");
		this.ada.send("PATCH", MEETINGS + "/" + CATALOGUE_ID, "{\"title\":\"\"}");
		this.ada.send("DELETE", ITEMS + "/" + PRINTER_ID, "");
		assertNothingElse(0);
	}

	@Test
	void tellsOfARequestThatComesAgainOnce() {
		Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
		SandboxClient.Answer first = this.ada.send("POST", MEETINGS, "{\"title\":\"t\"}", key);
		SandboxClient.Answer second = this.ada.send("POST", MEETINGS, "{\"title\":\"t\"}", key);
		assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
		assertThat(second.text("id")).isEqualTo(first.text("id"));
		event("meeting.created");
		assertNothingElse(1);
	}

	@Test
	void leavesOutWhatTheAppsFilterLeavesOut() {
		SandboxClient.of(this.sandbox)
			.send("PUT", "/v1/partner/admin/webhook-filter",
					"{\"type\":\"include\",\"events\":[\"action_item.updated\"]}");
		this.ada.send("POST", MEETINGS, "{\"title\":\"t\"}");
		patch("{\"title\":\"t\"}");
		event("action_item.updated");
		assertThat(this.receiver.received()).hasSize(1);
	}

	@Test
	void changesDataWhereThereIsNowhereToSendEventsTo() {
		try (ContioSandbox silent = ContioSandbox.start()) {
			SandboxClient client = SandboxClient.of(silent)
				.bearer(silent.accessToken("ada@example.com", "meetings:write"));
			assertThat(client.send("POST", MEETINGS, "{\"title\":\"t\"}").status()).isEqualTo(201);
			assertThat(silent.deliveries()).isEmpty();
		}
	}

	private void patch(String body) {
		assertThat(this.ada.send("PATCH", ITEMS + "/" + PRINTER_ID, body).status()).isEqualTo(200);
	}

	private JsonNode event(String type) {
		await().untilAsserted(() -> assertThat(types()).contains(type));
		WebhookReceiver.Received webhook = this.receiver.received()
			.stream()
			.filter((received) -> received.json().path("event_type").asString().equals(type))
			.findFirst()
			.orElseThrow();
		SignatureCheck.verifyTimestamped(webhook, "whsec_sandbox");
		return webhook.json();
	}

	private List<String> types() {
		return this.receiver.received()
			.stream()
			.map((webhook) -> webhook.json().path("event_type").asString())
			.toList();
	}

	/* An event has a record before the request that caused it is answered */
	private void assertNothingElse(int events) {
		assertThat(this.sandbox.deliveries()).hasSize(events);
	}

	private SandboxClient client(String email) {
		return SandboxClient.of(this.sandbox)
			.bearer(this.sandbox.accessToken(email, "meetings:read", "meetings:write", "action-items:read",
					"action-items:write"));
	}

	private static void assertSameTime(JsonNode data, SandboxClient.Answer answer, String field) {
		assertThat(Instant.parse(data.path(field).asString())).isEqualTo(Instant.parse(answer.text(field)));
	}

	private static void assertEnvelope(JsonNode event, String userId, String email) {
		assertThat(event.at("/for_user/id").asString()).isEqualTo(userId);
		assertThat(event.at("/for_user/email").asString()).isEqualTo(email);
		assertThat(event.path("actor_user_id").asString()).isEqualTo(userId);
		assertThat(UUID.fromString(event.path("event_id").asString())).isNotNull();
		assertThat(Instant.parse(event.path("timestamp").asString())).isCloseTo(Instant.now(),
				within(Duration.ofMinutes(1)));
	}

}
