package ai.contio.spring.sample;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is stored before it is handled, seen by the administrator's pages.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "contio.sandbox.port=0", "contio.webhook.durable.backoff=50ms",
				"contio.webhook.durable.max-backoff=50ms", "contio.webhook.durable.poll-interval=100ms" })
@ActiveProfiles("sandbox")
class DurableModeTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Pattern LETTER = Pattern.compile("href=\"(/admin/dead-letters/[^\"]+)\"");

	@Autowired
	private Environment environment;

	@Autowired
	private ContioSandbox sandbox;

	private Visitor visitor;

	@BeforeEach
	void signIn() {
		this.visitor = new Visitor(this.environment.getProperty("local.server.port")).signIn();
	}

	@Test
	void eventThatCannotBeHandledIsReplayedWhenItCan() {
		crm("refuse", "meeting.completed");
		String event = this.sandbox.sendEvent("meeting.completed").eventId();
		// Contio has its answer, whatever becomes of the event here
		assertThat(this.sandbox.awaitDelivery(event, PATIENCE).status()).isEqualTo(DeliveryStatus.DELIVERED);
		await().until(() -> LETTER.matcher(page("/admin/dead-letters")).find());
		assertThat(page("/admin/dead-letters")).contains("The CRM does not take meeting.completed", "crm",
				"<span>3</span> attempts");
		String letter = letter();
		assertThat(page(letter)).contains(event, "CrmUnavailableException", "&quot;event_id&quot;");
		assertThat(page("/admin/crm")).doesNotContain(event);
		crm("accept", "meeting.completed");
		assertThat(this.visitor.submit(letter, letter + "/replay", Map.of()).body()).contains("is called again");
		await().until(() -> page("/admin/crm").contains(event));
		assertThat(LETTER.matcher(page("/admin/dead-letters")).find()).isFalse();
		assertThat(page(letter)).contains("done", "not kept any more");
	}

	@Test
	void allOfAKindAreReplayedAtOnce() {
		crm("refuse", "action_item.created");
		String first = this.sandbox.sendEvent("action_item.created").eventId();
		String second = this.sandbox.sendEvent("action_item.created").eventId();
		await().until(() -> page("/admin/dead-letters").contains("Replay all action_item.created of crm"));
		crm("accept", "action_item.created");
		this.visitor.submit("/admin/dead-letters", "/admin/dead-letters/replay",
				Map.of("listener", "crm", "type", "action_item.created"));
		await().until(() -> page("/admin/crm").contains(first) && page("/admin/crm").contains(second));
	}

	@Test
	void discardedDeadLetterIsGone() {
		crm("refuse", "action_item.completed");
		String event = this.sandbox.sendEvent("action_item.completed").eventId();
		await().until(() -> LETTER.matcher(page("/admin/dead-letters")).find());
		crm("accept", "action_item.completed");
		String letter = letter();
		this.visitor.submit(letter, letter + "/discard", Map.of());
		assertThat(LETTER.matcher(page("/admin/dead-letters")).find()).isFalse();
		assertThat(page("/admin/crm")).doesNotContain(event);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/dead-letters/17:crm", "/admin/dead-letters/x:crm", "/admin/dead-letters/x",
			"/admin/deliveries?after=-1", "/admin/deliveries?after=x", "/admin/deliveries?status=lost" })
	void whatIsNotThereOrCannotBeAskedForIsNoFailureOfTheApplication(String path) {
		assertThat(this.visitor.get(path).statusCode()).isBetween(400, 499);
	}

	@ParameterizedTest
	@ValueSource(strings = { "app", "automations", "deliveries", "credentials", "connections", "dead-letters", "crm" })
	void visitorHasToSignIn(String page) {
		Visitor nobody = new Visitor(this.environment.getProperty("local.server.port"));
		assertThat(nobody.get("/admin/" + page).uri().getPath()).isEqualTo("/login");
		assertThat(this.visitor.get("/admin/" + page).statusCode()).isEqualTo(200);
	}

	private void crm(String action, String type) {
		assertThat(this.visitor.submit("/admin/crm", "/admin/crm/" + action, Map.of("type", type)).statusCode())
			.isEqualTo(200);
	}

	private String letter() {
		Matcher letter = LETTER.matcher(page("/admin/dead-letters"));
		assertThat(letter.find()).isTrue();
		return letter.group(1);
	}

	private String page(String path) {
		return this.visitor.get(path).body();
	}

	private static ConditionFactory await() {
		return Awaitility.await().atMost(PATIENCE);
	}

}
