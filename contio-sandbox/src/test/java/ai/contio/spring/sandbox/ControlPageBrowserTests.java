package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.fault.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The control page in Chromium. It is skipped, with a message, where there is none.
 */
class ControlPageBrowserTests {

	private static final int DESK = 1280;

	private static final int PHONE = 375;

	private static final List<String> PARTS = List.of("", "/page/people",
			"/page/people/a1c0ffee-0001-4a00-8000-00000000ada0", "/page/outbox", "/page/send", "/page/deliveries",
			"/page/faults", "/page/clock");

	private static WebhookReceiver receiver;

	private static ContioSandbox sandbox;

	private static Chromium browser;

	@BeforeAll
	static void start() throws IOException {
		browser = Chromium.open();
		receiver = new WebhookReceiver();
		sandbox = ContioSandbox.start((settings) -> {
			settings.setWebhookUrl(receiver.url());
			settings.getRetry().setInitialBackoff(Duration.ofMinutes(1));
		});
	}

	@AfterAll
	static void stop() {
		if (browser != null) {
			browser.close();
			sandbox.close();
			receiver.close();
		}
	}

	@BeforeEach
	void reset() {
		sandbox.reset();
		sandbox.webhookUrl(receiver.url());
		receiver.received().clear();
	}

	@AfterEach
	void theConsoleIsQuiet() {
		assertThat(browser.complaints()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { DESK, PHONE })
	void sendsAnEventAndSeesRequestAndAnswer(int width) throws IOException {
		browser.as(width, false);
		open("");
		browser.choose("type", "action_item.completed");
		browser.press("edit-sample");
		assertThat(browser.value("data")).contains("\"action_item_id\"");
		browser.type("data", "{\"action_item_id\": \"i1\", \"title\": \"<b>Epoxy</b>\"}");
		browser.choose("user", "bruno@example.com");
		browser.press("send-event");
		assertThat(browser.text("outcome")).contains("is on its way");
		assertThat(browser.path()).doesNotContain("outcome");
		awaitReceived(1);
		browser.follow(By.linkText("Reload"));
		browser.until(By.cssSelector("main .badge.delivered"));
		assertThat(browser.text("body")).contains("<b>Epoxy</b>", "bruno@example.com");
		assertThat(mainText()).contains("X-Contio-Signature", "POST " + receiver.url(), "200");
		browser.screenshot("delivered-" + width);
		assertNoOverflow();
	}

	@ParameterizedTest
	@ValueSource(ints = { DESK, PHONE })
	void readsACodeFromTheOutbox(int width) throws IOException {
		browser.as(width, false);
		askForCode();
		open("/page/outbox");
		String code = browser.until(By.cssSelector("#codes code")).getText();
		assertThat(code).matches("\\d{6}").isEqualTo(sandbox.code("ada@example.com"));
		assertThat(browser.until(By.cssSelector("#codes button")).getAccessibleName()).isEqualTo("Copy " + code);
		browser.screenshot("outbox-" + width);
		assertNoOverflow();
	}

	@ParameterizedTest
	@ValueSource(ints = { DESK, PHONE })
	void addsAFaultAndSeesItHappen(int width) throws IOException {
		browser.as(width, false);
		open("/page/faults");
		browser.type("target", "webhook meeting.completed");
		browser.choose("effect", "duplicate");
		browser.type("times", "1");
		browser.press("add");
		assertThat(browser.text("faults")).contains("webhook meeting.completed", "duplicate", "once",
				"seen 0, happened 0");
		UUID id = sandbox.sendEvent("meeting.completed").deliveryId();
		awaitReceived(2);
		sandbox.sendEvent("meeting.completed");
		awaitReceived(3);
		open("/page/deliveries/" + id);
		assertThat(mainText()).contains("Attempt 1, repeated").containsPattern("Faults:\\s+duplicate");
		browser.screenshot("repeated-" + width);
		open("/page/faults");
		assertThat(browser.text("faults")).contains("seen 2, happened 1");
		browser.screenshot("faults-" + width);
		browser.follow(By.cssSelector("#faults button"));
		assertThat(browser.text("outcome")).contains("not in force any more");
		assertThat(mainText()).contains("Nothing goes wrong.");
		assertNoOverflow();
	}

	@ParameterizedTest
	@ValueSource(ints = { DESK, PHONE })
	void movesTheClockAndResets(int width) throws IOException {
		browser.as(width, false);
		open("/page/clock");
		browser.press("PT72H");
		assertThat(browser.text("ahead")).isEqualTo("3 d");
		browser.type("advance", "PT90M");
		browser.press("move");
		browser.until(By.id("outcome"));
		assertThat(browser.text("ahead")).isEqualTo("3 d 1 h 30 min");
		browser.screenshot("clock-" + width);
		assertNoOverflow();
		browser.press("reset");
		assertThat(browser.text("outcome")).contains("as it was at its start");
		assertThat(sandbox.clock().ahead()).isZero();
	}

	@Test
	void anotherTypeShowsItsSampleUnlessSomethingWasTyped() {
		browser.as(DESK, false);
		open("/page/send");
		browser.choose("choose-type", "canvas.created");
		browser.until(By.xpath("//button[@id='send-event' and contains(., 'canvas.created')]"));
		browser.type("data", "{\"mine\": 1}");
		browser.choose("choose-type", "meeting.created");
		assertThat(browser.value("data")).isEqualTo("{\"mine\": 1}");
	}

	@Test
	void showsWhatIsWrongWithTheDataBesideWhatWasTyped() throws IOException {
		browser.as(PHONE, false);
		open("/page/send");
		browser.type("data", "{\"mine\": ");
		browser.press("send-event");
		assertThat(browser.text("error")).contains("not valid JSON");
		assertThat(browser.value("data")).isEqualTo("{\"mine\": ");
		browser.screenshot("broken-json-375");
		assertNoOverflow();
		// Chromium notes the status of the page itself
		assertThat(browser.complaints()).allSatisfy((complaint) -> assertThat(complaint).contains("status of 400"));
	}

	@ParameterizedTest
	@ValueSource(ints = { DESK, PHONE, 320 })
	void everyPartFitsAndCanBeUsedByEverybody(int width) throws IOException {
		askForCode();
		fill();
		for (boolean dark : new boolean[] { false, true }) {
			browser.as(width, dark);
			for (String part : PARTS) {
				open(part);
				assertNoOverflow();
				assertThat(unlabelled()).as("inputs without a label at " + part).isEmpty();
				assertThat(small()).as("buttons that are too small to touch at " + part).isEmpty();
				browser.screenshot(
						"%s-%d%s".formatted(
								part.isEmpty() ? "overview"
										: part.split("/").length > 3 ? "person"
												: part.substring(part.lastIndexOf('/') + 1),
								width, dark ? "-dark" : ""));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { DESK, PHONE })
	void thePagesToSignInWithFitTheRest(int width) throws IOException {
		for (boolean dark : new boolean[] { false, true }) {
			browser.as(width, dark);
			askForCode();
			browser.screenshot("sign-in-code-%d%s".formatted(width, dark ? "-dark" : ""));
			assertNoOverflow();
			browser.type("code", sandbox.code("ada@example.com"));
			browser.press("verify");
			browser.until(By.id("allow"));
			assertNoOverflow();
			assertThat(unlabelled()).isEmpty();
			assertThat(small()).isEmpty();
			browser.screenshot("consent-%d%s".formatted(width, dark ? "-dark" : ""));
			browser.forgetCookies();
		}
	}

	@Test
	void emptyPartsSayWhatToDoNext() throws IOException {
		browser.as(PHONE, false);
		open("/page/deliveries");
		assertThat(mainText()).contains("No event has been sent yet. Send one");
		open("/page/outbox");
		assertThat(mainText()).contains("Connect your application as ada@example.com");
		open("");
		browser.screenshot("overview-empty-375");
	}

	private static void open(String part) {
		browser.visit(sandbox.url() + "/_sandbox" + part);
	}

	private static void askForCode() {
		browser.visit(sandbox.url() + "/oauth2/authorize?response_type=code&client_id=" + sandbox.clientId()
				+ "&redirect_uri=http://localhost:9/callback&scope=openid&state=1");
		browser.type("email", "ada@example.com");
		browser.press("continue");
		browser.until(By.id("verify"));
	}

	/* A page that is full of things that are long */
	private static void fill() {
		sandbox.sendEvent("meeting.completed");
		sandbox.sendEvent("meeting_template.applied");
		sandbox.webhookUrl(URI.create(sandbox.url() + "/_sandbox/events/nonsense"));
		sandbox.event("meeting.context.processed").id("evt_" + "x".repeat(200)).send();
		await().until(() -> sandbox.deliveries().stream().noneMatch((delivery) -> delivery.attempts().isEmpty()));
		sandbox.webhookUrl(URI.create("http://localhost:9/a-path-that-is-long-and-has-no-end/" + "x".repeat(80)));
		sandbox.faults().add(Fault.on("GET /v1/partner/user/meetings/{id}").latency(Duration.ofSeconds(2)));
		sandbox.faults().add(Fault.onWebhook("meeting.completed").duplicated().probability(0.5).times(3));
		sandbox.clock().advance(Duration.ofHours(1));
	}

	private static void awaitReceived(int count) {
		await().until(() -> receiver.received().size() == count
				&& sandbox.deliveries().stream().noneMatch((delivery) -> delivery.attempts().isEmpty()));
	}

	private static String mainText() {
		return browser.text("main");
	}

	private static void assertNoOverflow() {
		assertThat(
				browser.evaluate("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.as("pixels that are cut off at " + browser.path())
			.isEqualTo(0L);
	}

	private static String unlabelled() {
		return (String) browser
			.evaluate("return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]"
					+ ".filter(field => field.labels.length === 0).map(field => field.outerHTML).join()");
	}

	private static String small() {
		return String.valueOf(browser.evaluate("return [...document.querySelectorAll('button, a.button, nav a, select, "
				+ "input[type=text]')].filter(target => target.getBoundingClientRect().height < 44)"
				+ ".map(target => target.outerHTML).join()"));
	}

}
