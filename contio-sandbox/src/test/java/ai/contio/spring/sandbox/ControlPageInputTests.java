package ai.contio.spring.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.fault.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the control page makes of input that is wrong or hostile.
 */
class ControlPageInputTests {

	private static final String SCRIPT = "<script>alert('\"&`')</script>";

	private static WebhookReceiver receiver;

	private static ContioSandbox sandbox;

	private static ControlPageClient page;

	@BeforeAll
	static void start() throws IOException {
		receiver = new WebhookReceiver();
		sandbox = ContioSandbox.start((settings) -> settings.setWebhookUrl(receiver.url()));
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
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					meeting.exploded  | {"a":1}       | ada@example.com    | timestamped | There is no event type 'meeting.exploded'.
					meeting.completed | {"a":         | ada@example.com    | timestamped | The data is not valid JSON, in line 1
					meeting.completed | [1]           | ada@example.com    | timestamped | must be a JSON object
					meeting.completed | {"a":1} {     | ada@example.com    | timestamped | The data is not valid JSON
					meeting.completed | {"a":1}       | nobody@example.com | timestamped | Nobody here has the address
					meeting.completed | {"a":1}       | ada@example.com    | none        | must be timestamped or body-only
					""")
	void anEventThatCannotBeSentComesBackAsItWasTyped(String type, String data, String user, String scheme,
			String problem) {
		SandboxClient.Answer answer = page.submit("/_sandbox/page/send",
				Map.of("type", type, "data", data, "user", user, "scheme", scheme, "event_id", "evt <7>"));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(ControlPageClient.text(answer)).contains(problem, data);
		assertThat(HtmlUtils.htmlUnescape(answer.body())).contains("name=\"type\" value=\"%s\"".formatted(type),
				"value=\"evt <7>\"");
		assertThat(sandbox.deliveries()).isEmpty();
	}

	@Test
	void theFirstLineBreakOfTheDataIsNotLost() {
		SandboxClient.Answer answer = page.submit("/_sandbox/page/send",
				Map.of("type", "meeting.completed", "data", "\r\n{", "user", "ada@example.com"));
		assertThat(answer.body()).contains(">\n\r\n{</textarea>");
	}

	@Test
	void anEventWithNowhereToGoComesBackAsItWasTyped() {
		try (ContioSandbox lonely = ContioSandbox.start()) {
			SandboxClient.Answer answer = new ControlPageClient(lonely).submit("/_sandbox/page/send",
					Map.of("type", "meeting.completed", "data", "{\"mine\":1}"));
			assertThat(answer.status()).isEqualTo(409);
			assertThat(ControlPageClient.text(answer)).contains("nowhere to send the event to", "{\"mine\":1}");
			assertThat(new ControlPageClient(lonely).text("/_sandbox")).contains("Events have nowhere to go yet.");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			nonsense | status       | 503 | PT1S  | 1    | A fault is about
			user     | explode      | 503 | PT1S  | 1    | There is no effect 'explode'.
			user     | status       | x   | PT1S  | 1    | The status must be a whole number, and was 'x'.
			user     | status       | 99  | PT1S  | 1    | from 200 to 599
			user     | latency      | 503 | soon  | 1    | 'soon' is no duration.
			user     | latency      | 503 | PT-1S | 1    | The delay of a fault is
			user     | duplicate    | 503 | PT1S  | 1    | cannot have the effect
			user     | status       | 503 | PT1S  | 1.5  | from 0 to 1
			user     | status       | 503 | PT1S  | NaN  | from 0 to 1
			user     | status       | 503 | PT1S  | many | The chance must be a number
			GET /{a  | status       | 503 | PT1S  | 1    | Expected close capture character
			user     | content_type | 503 | PT1S  | 1    | needs a content type
			""")
	void aFaultThatCannotBeComesBackAsItWasTyped(String target, String effect, String status, String delay,
			String probability, String problem) {
		SandboxClient.Answer answer = page.submit("/_sandbox/page/faults", Map.of("target", target, "effect", effect,
				"status", status, "delay", delay, "probability", probability, "times", "7"));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(ControlPageClient.text(answer)).contains(problem);
		assertThat(HtmlUtils.htmlUnescape(answer.body())).contains("value=\"%s\"".formatted(target),
				"value=\"%s\"".formatted(delay), "value=\"%s\"".formatted(probability), "value=\"7\"");
		assertThat(sandbox.faults().list()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "tomorrow", "-PT1H", "P3651D", "P99999999999999999999D", "1h" })
	void theClockStaysWhereItIsWhenTheDurationCannotBe(String typed) {
		SandboxClient.Answer answer = page.submit("/_sandbox/page/clock", Map.of("advance", typed));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body()).contains("role=\"alert\"", "value=\"%s\"".formatted(typed));
		assertThat(sandbox.clock().ahead()).isZero();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "localhost:8080", "ftp://localhost/", "http:///x", "javascript:alert(1)", "http://a b" })
	void eventsGoOnGoingWhereTheyWentWhenTheUrlIsNone(String typed) {
		SandboxClient.Answer answer = page.submit("/_sandbox/page/webhooks/url", Map.of("url", typed));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(ControlPageClient.text(answer)).contains("This is not a URL of http or https.");
		assertThat(page.text("/_sandbox")).contains(receiver.url().toString());
	}

	@Test
	void whatCannotBeReadIsAPageAndNoFailure() {
		assertThat(page.open("/_sandbox/page/send?type=" + "x").status()).isEqualTo(400);
		assertThat(page.open("/_sandbox/page/deliveries?offset=-1").status()).isEqualTo(400);
		assertThat(page.open("/_sandbox/page/deliveries?status=lost").status()).isEqualTo(200);
		assertThat(page.open("/_sandbox/page/clock?outcome=nonsense").status()).isEqualTo(200);
		assertThat(page.submit("/_sandbox/page/webhooks/switch", Map.of("to", "x")).status()).isEqualTo(400);
		assertThat(page.submit("/_sandbox/page/faults/nonsense/remove", Map.of()).status()).isEqualTo(303);
		assertThat(page.submit("/_sandbox/page/deliveries/%s/retry".formatted(UUID.randomUUID()), Map.of()).status())
			.isEqualTo(404);
		SandboxClient.Answer broken = SandboxClient.of(sandbox)
			.send("POST", "/_sandbox/page/clock", "advance=%zz",
					Map.of("Content-Type", "application/x-www-form-urlencoded"));
		assertThat(broken.status()).isEqualTo(400);
		assertThat(broken.header("Content-Type")).startsWith("text/html");
	}

	@Test
	void showsMarkupAsText() {
		sandbox.event("meeting.completed").id(SCRIPT).data(Map.of("title", SCRIPT)).send();
		String id = sandbox.deliveries().get(0).id().toString();
		sandbox.faults().add(Fault.on("user").contentType(SCRIPT));
		SandboxClient ada = SandboxClient.of(sandbox)
			.bearer(sandbox.accessToken("ada@example.com", "meetings:write", "action-items:write"));
		ada.send("POST", "/v1/partner/user/meetings", "{\"title\":\"%s\"}".formatted(SCRIPT.replace("\"", "\\\"")));
		for (String path : List.of("/_sandbox", "/_sandbox/page/deliveries", "/_sandbox/page/deliveries/" + id,
				"/_sandbox/page/faults", "/_sandbox/page/people/a1c0ffee-0001-4a00-8000-00000000ada0",
				"/_sandbox/page/deliveries?status=%3Cscript%3E", "/_sandbox/page/send?type=%3Cscript%3Ealert(1)",
				"/_sandbox/page/clock?outcome=%3Cscript%3E", "/_sandbox/page/%3Cscript%3E")) {
			assertThat(page.open(path).body()).as(path).doesNotContain("<script>").doesNotContain("alert('");
		}
		assertThat(page.text("/_sandbox/page/deliveries/" + id)).contains("<script>alert('");
		assertThat(page.text("/_sandbox/page/people/a1c0ffee-0001-4a00-8000-00000000ada0")).contains(SCRIPT);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/send", "/faults", "/faults/clear", "/clock", "/reset", "/webhooks/switch", "/webhooks/url" })
	void formsOfPagesOfElsewhereAreRefused(String path) {
		sandbox.clock().advance(Duration.ofHours(1));
		Map<String, String> form = Map.of("type", "meeting.created", "target", "user", "effect", "drop_before",
				"advance", "PT1H", "to", "off", "url", "http://localhost:9/");
		for (String origin : List.of("https://evil.example", "null", "http://localhost.evil.example")) {
			assertThat(ControlPageClient.ofPageOf(origin, sandbox).submit("/_sandbox/page" + path, form).status())
				.isEqualTo(403);
		}
		assertThat(sandbox.clock().ahead()).isEqualTo(Duration.ofHours(1));
		assertThat(sandbox.deliveries()).isEmpty();
		assertThat(sandbox.faults().list()).isEmpty();
		assertThat(page.text("/_sandbox")).contains("Webhooks on", receiver.url().toString());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/faults/clear", "/reset", "/webhooks/switch?to=off", "/webhooks/url?url=http://localhost:9/" })
	void openingALinkChangesNothing(String path) {
		sandbox.clock().advance(Duration.ofHours(1));
		assertThat(page.open("/_sandbox/page" + path).status()).isIn(404, 405);
		assertThat(sandbox.clock().ahead()).isEqualTo(Duration.ofHours(1));
		assertThat(page.text("/_sandbox")).contains("Webhooks on", receiver.url().toString());
	}

}
