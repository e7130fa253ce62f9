package ai.contio.spring.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What is told of the credentials, and how the one rotates that has no grace period.
 */
@ExtendWith(OutputCaptureExtension.class)
class CredentialStatusTests {

	private static final String CREDENTIALS = "/v1/partner/admin/credentials";

	private static ContioSandbox sandbox;

	@BeforeAll
	static void start() {
		sandbox = ContioSandbox.start();
	}

	@AfterAll
	static void stop() {
		sandbox.close();
	}

	@BeforeEach
	void reset() {
		sandbox.reset();
	}

	@Test
	void showsEachCredentialWithoutItsValue() {
		SandboxClient.Answer answer = get("");
		assertThat(answer.json().propertyNames()).containsExactly("api_key", "client_secret", "webhook_secret");
		JsonNode key = answer.json().path("api_key");
		assertThat(key.path("credential_type").asString()).isEqualTo("api_key");
		assertThat(key.path("status").asString()).isEqualTo("active");
		assertThat(key.path("age_days").asInt()).isZero();
		assertThat(key.path("recommended_action").asString()).isEqualTo("ok");
		assertThat(Instant.parse(key.path("last_used_at").asString()))
			.isAfterOrEqualTo(Instant.parse(key.path("created_at").asString()));
		assertThat(answer.json().path("client_secret").propertyNames()).doesNotContain("last_used_at",
				"last_rotated_at", "grace_period_ends_at");
		assertThat(answer.body()).doesNotContain(sandbox.apiKey(), sandbox.clientSecret(), sandbox.webhookSecret());
	}

	@Test
	void isPendingWhileTheGracePeriodLasts() {
		rotate("api-key", "{\"confirmation_token\":\"yes\",\"grace_period_hours\":168}");
		JsonNode key = get("").json().path("api_key");
		assertThat(key.path("status").asString()).isEqualTo("pending_rotation");
		Instant rotated = Instant.parse(key.path("last_rotated_at").asString());
		assertThat(Instant.parse(key.path("grace_period_ends_at").asString()))
			.isEqualTo(rotated.plus(Duration.ofHours(168)));
		sandbox.clock().advance(Duration.ofHours(168));
		JsonNode later = get("").json().path("api_key");
		assertThat(later.path("status").asString()).isEqualTo("active");
		assertThat(later.path("age_days").asInt()).isEqualTo(7);
		assertThat(later.propertyNames()).doesNotContain("grace_period_ends_at");
	}

	@ParameterizedTest
	@CsvSource({ "89, ok", "90, rotate_soon", "179, rotate_soon", "180, rotate_now" })
	void recommendsARotationInTime(int days, String action) {
		sandbox.clock().advance(Duration.ofDays(days));
		assertThat(get("").json().path("webhook_secret").path("recommended_action").asString()).isEqualTo(action);
	}

	@Test
	void tellsWhatWasDoneNewestFirst() {
		String token = rotate("api-key", "{\"confirmation_token\":\"yes\",\"reason\":\"Yearly\"}")
			.text("rollback_token");
		SandboxClient.of(sandbox)
			.send("POST", CREDENTIALS + "/api-key/rollback", "{\"rollback_token\":\"%s\"}".formatted(token),
					Map.of("User-Agent", "partner/1.0"));
		SandboxClient.Answer answer = get("/history");
		JsonNode events = answer.json().path("events");
		assertThat(events.valueStream().map((event) -> event.path("action").asString())).containsExactly("rollback",
				"rotated");
		JsonNode rotated = events.get(1);
		assertThat(rotated.path("credential_type").asString()).isEqualTo("api_key");
		assertThat(rotated.path("initiated_by").asString()).isEqualTo("partner");
		assertThat(rotated.path("reason").asString()).isEqualTo("Yearly");
		assertThat(rotated.path("ip_address").asString()).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
		assertThat(rotated.path("metadata").path("grace_period_hours").asInt()).isEqualTo(24);
		assertThat(Instant.parse(rotated.path("created_at").asString())).isBeforeOrEqualTo(Instant.now());
		assertThat(events.get(0).path("user_agent").asString()).isEqualTo("partner/1.0");
		assertThat(answer.body()).doesNotContain(token, sandbox.apiKey());
	}

	@Test
	void pagesAndFiltersWhatWasDone() {
		for (int i = 0; i < 3; i++) {
			rotate("api-key", "{\"confirmation_token\":\"yes\",\"reason\":\"key %d\"}".formatted(i));
			rotate("webhook-secret", "{\"confirmation_token\":\"yes\"}");
		}
		JsonNode page = get("/history?credential_type=api_key&limit=2&offset=1").json();
		assertThat(page.path("events").valueStream().map((event) -> event.path("reason").asString()))
			.containsExactly("key 1", "key 0");
		assertThat(page.path("pagination").toString()).isEqualTo("{\"limit\":2,\"offset\":1,\"count\":2}");
		assertThat(get("/history").json().path("pagination").toString())
			.isEqualTo("{\"limit\":20,\"offset\":0,\"count\":6}");
		assertThat(get("/history?offset=99").json().path("pagination").path("count").asInt()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=0", "limit=101", "limit=x", "offset=-1", "credential_type=password",
			"credential_type=" })
	void refusesAHistoryThatCannotBe(String query) {
		SandboxClient.Answer answer = get("/history?" + query);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("invalid_request");
		assertThat(answer.text("error")).contains("'" + query.split("=")[0] + "'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/history" })
	void asksForCredentials(String path) {
		assertThat(SandboxClient.of(sandbox).withoutCredentials().get(CREDENTIALS + path).status()).isEqualTo(401);
	}

	@Test
	void aNewWebhookSecretSignsFromTheNextAttemptOn() throws IOException {
		try (WebhookReceiver receiver = new WebhookReceiver()) {
			sandbox.webhookUrl(receiver.url()).sendEvent("meeting.completed");
			await().until(() -> receiver.received().size() == 1);
			SandboxClient.Answer rotation = rotate("webhook-secret", "{\"confirmation_token\":\"yes\"}");
			assertThat(rotation.json().propertyNames()).containsExactlyInAnyOrder("credential_type", "new_credential");
			assertThat(rotation.text("new_credential")).startsWith("whsec_sandbox_").isEqualTo(sandbox.webhookSecret());
			sandbox.sendEvent("meeting.completed");
			await().until(() -> receiver.received().size() == 2);
			SignatureCheck.verifyTimestamped(receiver.received().get(0), "whsec_sandbox");
			SignatureCheck.verifyTimestamped(receiver.received().get(1), sandbox.webhookSecret());
		}
	}

	@Test
	void logsNoCredential(CapturedOutput output) {
		for (String credential : List.of("api-key", "client-secret", "webhook-secret")) {
			SandboxClient.Answer rotation = rotate(credential, "{\"confirmation_token\":\"yes\"}");
			assertThat(output.getAll()).doesNotContain(rotation.text("new_credential"));
			assertThat(rotation.text("credential_type")).isEqualTo(credential.replace('-', '_'));
		}
	}

	private static SandboxClient.Answer get(String path) {
		return SandboxClient.of(sandbox).get(CREDENTIALS + path);
	}

	private static SandboxClient.Answer rotate(String credential, String body) {
		return SandboxClient.of(sandbox).send("POST", CREDENTIALS + "/" + credential + "/rotate", body);
	}

}
