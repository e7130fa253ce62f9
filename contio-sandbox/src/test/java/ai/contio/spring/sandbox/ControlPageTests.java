package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What the control page shows and does, without a browser.
 */
class ControlPageTests {

	private static final String ADA = "/_sandbox/page/people/a1c0ffee-0001-4a00-8000-00000000ada0";

	private static WebhookReceiver receiver;

	private static ContioSandbox sandbox;

	private static ControlPageClient page;

	@BeforeAll
	static void start() throws IOException {
		receiver = new WebhookReceiver();
		sandbox = ContioSandbox.start((settings) -> settings.getRetry().setInitialBackoff(Duration.ofMinutes(1)));
		page = new ControlPageClient(sandbox);
	}

	@AfterAll
	static void stop() {
		sandbox.close();
		receiver.close();
	}

	@BeforeEach
	void reset() {
		sandbox.reset();
		sandbox.webhookUrl(receiver.url());
		receiver.received().clear();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/_sandbox", "/_sandbox/", "/_sandbox/page/people", ADA, "/_sandbox/page/outbox",
			"/_sandbox/page/send", "/_sandbox/page/deliveries", "/_sandbox/page/faults", "/_sandbox/page/clock" })
	void everyPartIsAPageThatLoadsNothingOfElsewhere(String path) {
		SandboxClient.Answer answer = page.open(path);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'")
			.doesNotContain("unsafe");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.body()).containsOnlyOnce("<h1>")
			.contains("lang=\"en\"", "name=\"viewport\"", "<main", "<nav")
			.doesNotContain("style=\"", "<style", "onclick", "<script>")
			.doesNotContainPattern("(src|href|action)=\"(?!/|#|\\?)");
	}

	@Test
	void itsFilesHaveTheirTypes() {
		assertThat(page.open("/_sandbox/page/sandbox.css").header("Content-Type")).startsWith("text/css");
		assertThat(page.open("/_sandbox/page/sandbox.js").header("Content-Type")).startsWith("text/javascript");
		assertThat(page.open("/_sandbox/page/sandbox.svg").header("Content-Type")).startsWith("image/svg+xml");
	}

	@Test
	void whatIsNotThereIsAPageToo() {
		assertThat(page.open("/_sandbox/page/nonsense").status()).isEqualTo(404);
		assertThat(page.text("/_sandbox/page/nonsense")).contains("The control page has no such part.");
		assertThat(page.open("/_sandbox/page/people/" + UUID.randomUUID()).status()).isEqualTo(404);
		assertThat(page.open("/_sandbox/page/deliveries/nonsense").status()).isEqualTo(404);
	}

	@Test
	void theControlApiStaysJson() {
		SandboxClient.Answer events = SandboxClient.of(sandbox)
			.send("GET", "/_sandbox/events", "", Map.of("Accept", "text/html"));
		assertThat(events.json().path("event_types").size()).isEqualTo(41);
	}

	@Test
	void showsPeopleAndTheirDataButNoToken() {
		String token = sandbox.accessToken("ada@example.com", "meetings:read");
		assertThat(page.text("/_sandbox/page/people")).contains("Ada Lindqvist", "Bruno Okafor",
				"Larkspur Kayaks (ELITE)", "Strangers Ltd");
		SandboxClient.Answer ada = page.open(ADA);
		assertThat(ControlPageClient.text(ada)).contains("1 good right now", "Weekly boatyard stand-up", "scheduled",
				"completed", "Order epoxy before it runs out on Thursday", "Lunch with the harbour master",
				"Europe/Stockholm");
		assertThat(ada.body()).doesNotContain(token);
	}

	@Test
	void showsTheNewestCodeFirst() {
		String codes = page.text("/_sandbox/page/outbox");
		assertThat(codes).contains("No code has been sent yet.");
		requestCode("ada@example.com");
		requestCode("bruno@example.com");
		assertThat(page.text("/_sandbox/page/outbox")).containsSubsequence("bruno@example.com",
				sandbox.code("bruno@example.com"), "ada@example.com", sandbox.code("ada@example.com"));
		assertThat(page.text("/_sandbox")).contains(sandbox.code("ada@example.com"));
		sandbox.clock().advance(Duration.ofHours(1));
		assertThat(page.text("/_sandbox/page/outbox")).contains("expired");
	}

	@Test
	void sendsWhatWasTypedForWhomWasChosen() {
		SandboxClient.Answer sent = page.submitAndFollow("/_sandbox/page/send",
				Map.of("type", "meeting.completed", "data", "{\"meeting_id\": \"m1\", \"cost\": 1.10}", "user",
						"bruno@example.com", "scheme", "body-only", "event_id", "evt_1"));
		assertThat(ControlPageClient.text(sent)).contains("meeting.completed", "evt_1", "body-only", "is on its way");
		await().until(() -> !receiver.received().isEmpty());
		JsonNode event = receiver.received().get(0).json();
		assertThat(event.at("/for_user/email").asString()).isEqualTo("bruno@example.com");
		assertThat(event.path("event_id").asString()).isEqualTo("evt_1");
		assertThat(receiver.received().get(0).text()).contains("1.10");
		assertThat(receiver.received().get(0).headers().getFirst("X-Contio-Signature")).startsWith("sha256=");
	}

	@Test
	void offersAllTypesWithTheirSampleData() {
		SandboxClient.Answer form = page.open("/_sandbox/page/send?type=action_item.completed");
		assertThat(form.body().split("<option selected>action_item\\.completed</option>", -1)).hasSize(2);
		assertThat(ControlPageClient.text(form)).contains("\"action_item_id\":", "canvas.created");
		assertThat(page.text("/_sandbox/page/send?type=partner.app.activated")).doesNotContain("500");
	}

	@Test
	void sendsSampleDataFromTheOverview() {
		page.submitAndFollow("/_sandbox/page/send", Map.of("type", "meeting.created"));
		await().until(() -> !receiver.received().isEmpty());
		assertThat(receiver.received().get(0).json().at("/for_user/email").asString()).isEqualTo("ada@example.com");
		assertThat(receiver.received().get(0).json().at("/data/meeting_id").asString()).isNotEmpty();
	}

	@Test
	void showsRequestAndAnswerOfAnAttempt() {
		// The sandbox is a receiver that answers with JSON, too
		sandbox.webhookUrl(URI.create(sandbox.url() + "/_sandbox/events/nonsense"));
		UUID id = sandbox.sendEvent("meeting.completed").deliveryId();
		awaitStatus(id, DeliveryStatus.FAILED);
		String delivery = page.text("/_sandbox/page/deliveries/" + id);
		assertThat(delivery).contains("failed", "Attempt 1", "POST " + sandbox.url(), "X-Contio-Signature",
				"Next attempt", "The receiver answered 400.", "\"code\": \"validation_error\"",
				"\"event_type\": \"meeting.completed\"", "Try again now");
		sandbox.webhookUrl(receiver.url());
		page.submitAndFollow("/_sandbox/page/deliveries/" + id + "/retry", Map.of());
		awaitStatus(id, DeliveryStatus.DELIVERED);
		assertThat(page.text("/_sandbox/page/deliveries/" + id)).contains("Attempt 2", "delivered", "2 attempts")
			.doesNotContain("Try again now");
	}

	@Test
	void showsWhatAFaultDidToARequest() {
		sandbox.faults().add(Fault.onWebhook().corrupted().times(1));
		UUID id = sandbox.sendEvent("meeting.completed").deliveryId();
		awaitStatus(id, DeliveryStatus.DELIVERED);
		assertThat(page.text("/_sandbox/page/deliveries/" + id)).contains("Faults: corrupt",
				"A fault changed its body:");
	}

	@Test
	void filtersDeliveriesByStatus() {
		awaitStatus(sandbox.sendEvent("meeting.created").deliveryId(), DeliveryStatus.DELIVERED);
		assertThat(page.text("/_sandbox/page/deliveries?status=delivered")).contains("delivered 1")
			.contains("meeting.created");
		assertThat(page.text("/_sandbox/page/deliveries?status=failed")).contains("No delivery is failed.")
			.doesNotContain("meeting.created");
	}

	@Test
	void listsDeliveriesFiftyAtATime() {
		for (int i = 0; i < 51; i++) {
			sandbox.event("meeting.created").id("evt-%02d".formatted(i)).send();
		}
		SandboxClient.Answer first = page.open("/_sandbox/page/deliveries");
		assertThat(first.body().split("<li class=\"row\">", -1)).hasSize(51);
		assertThat(first.body()).contains("offset&#x3D;50");
		assertThat(page.open("/_sandbox/page/deliveries?offset=50").body().split("<li class=\"row\">", -1)).hasSize(2);
	}

	@Test
	void switchesWebhooksOffAndOn() {
		String switched = "/_sandbox/page/webhooks/switch";
		page.submitAndFollow(switched, Map.of("to", "off"));
		SandboxClient.Answer waiting = page.submitAndFollow("/_sandbox/page/send", Map.of("type", "meeting.created"));
		assertThat(ControlPageClient.text(waiting)).contains("Webhooks are off", "pending", "not been tried yet");
		assertThat(page.text("/_sandbox")).contains("off", "1 pending");
		page.submitAndFollow(switched, Map.of("to", "deliver"));
		await().until(() -> !receiver.received().isEmpty());
		page.submitAndFollow(switched, Map.of("to", "off"));
		page.submitAndFollow("/_sandbox/page/send", Map.of("type", "meeting.created"));
		SandboxClient.Answer abandoned = page.submitAndFollow(switched, Map.of("to", "abandon"));
		assertThat(ControlPageClient.text(abandoned)).contains("What waited was abandoned.", "abandoned 1");
	}

	@Test
	void showsWhatTheFilterLeavesOut() {
		SandboxClient.of(sandbox)
			.send("PUT", "/v1/partner/admin/webhook-filter", "{\"type\":\"exclude\",\"events\":[\"meeting.created\"]}");
		assertThat(page.text("/_sandbox/page/deliveries")).contains("The app's filter: exclude meeting.created");
		SandboxClient.Answer answer = page.submitAndFollow("/_sandbox/page/send", Map.of("type", "meeting.created"));
		assertThat(ControlPageClient.text(answer)).contains("Nothing was sent");
	}

	@Test
	void saysWhereEventsGo() {
		page.submitAndFollow("/_sandbox/page/webhooks/url", Map.of("url", " http://localhost:9/elsewhere "));
		assertThat(page.text("/_sandbox")).contains("http://localhost:9/elsewhere");
	}

	@Test
	void addsAndRemovesFaults() {
		page.submitAndFollow("/_sandbox/page/faults", Map.of("target", "GET /v1/partner/user/meetings/{id}", "effect",
				"latency", "delay", "PT2S", "status", "503", "probability", "0.5", "after", "1", "times", "3"));
		page.submitAndFollow("/_sandbox/page/faults", Map.of("target", "webhook", "effect", "duplicate"));
		assertThat(page.text("/_sandbox/page/faults")).contains("GET /v1/partner/user/meetings/{id}", "latency 2 s",
				"chance 0.5, after 1, at most 3 times", "seen 0, happened 0");
		UUID first = sandbox.faults().list().get(0).fault().id();
		page.submitAndFollow("/_sandbox/page/faults/" + first + "/remove", Map.of());
		assertThat(sandbox.faults().list()).singleElement()
			.satisfies((rule) -> assertThat(rule.fault().target()).isEqualTo("webhook"));
		page.submitAndFollow("/_sandbox/page/faults/clear", Map.of());
		assertThat(sandbox.faults().list()).isEmpty();
	}

	@Test
	void countsHowOftenAFaultHappened() {
		page.submitAndFollow("/_sandbox/page/faults",
				Map.of("target", "user", "effect", "status", "status", "503", "times", "1"));
		SandboxClient ada = SandboxClient.of(sandbox).bearer(sandbox.accessToken("ada@example.com", "profile"));
		assertThat(ada.get("/v1/partner/user/profile").status()).isEqualTo(503);
		assertThat(ada.get("/v1/partner/user/profile").status()).isEqualTo(200);
		assertThat(page.text("/_sandbox/page/faults")).contains("seen 2, happened 1, not any more");
	}

	@Test
	void movesTheClock() {
		assertThat(page.text("/_sandbox/page/clock")).contains("Ahead 0 s");
		SandboxClient.Answer moved = page.submitAndFollow("/_sandbox/page/clock", Map.of("advance", "PT72H"));
		page.submitAndFollow("/_sandbox/page/clock", Map.of("advance", "pt90m"));
		assertThat(ControlPageClient.text(moved)).contains("The clock has moved forward.", "3 d ahead");
		assertThat(sandbox.clock().ahead()).isEqualTo(Duration.ofMinutes(72 * 60 + 90));
		assertThat(page.text("/_sandbox/page/clock")).contains("Ahead 3 d 1 h 30 min");
	}

	@Test
	void resetsTheSandbox() {
		sandbox.faults().add(Fault.on("*").status(500));
		sandbox.sendEvent("meeting.created");
		sandbox.clock().advance(Duration.ofDays(1));
		SandboxClient.Answer overview = page.submitAndFollow("/_sandbox/page/reset", Map.of());
		assertThat(ControlPageClient.text(overview)).contains("as it was at its start", "No event has been sent yet.",
				"Nothing goes wrong.");
		assertThat(sandbox.clock().ahead()).isZero();
	}

	private static void requestCode(String email) {
		String credentials = sandbox.clientId() + ":" + sandbox.clientSecret();
		SandboxClient.of(sandbox)
			.withoutCredentials()
			.send("POST", "/auth/initiate",
					"{\"email\":\"%s\",\"client_id\":\"%s\"}".formatted(email, sandbox.clientId()),
					Map.of("Authorization", "Basic "
							+ Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8))));
	}

	private static void awaitStatus(UUID id, DeliveryStatus status) {
		await().until(() -> sandbox.deliveries()
			.stream()
			.anyMatch((delivery) -> delivery.id().equals(id) && delivery.status() == status));
	}

}
