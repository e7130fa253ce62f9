package ai.contio.spring.webhook.durable;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import ai.contio.spring.Databases;
import ai.contio.spring.webhook.Signer;
import ai.contio.spring.webhook.inbox.ListenerState;
import ai.contio.spring.webhook.inbox.jdbc.InboxCleaner;
import ai.contio.spring.webhook.inbox.jdbc.InboxPart;
import ai.contio.spring.webhook.inbox.jdbc.JdbcInbox;
import ai.contio.spring.webhook.inbox.jdbc.PartQuery;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of events that are stored first, over HTTP and a database.
 */
@Tag("proof")
abstract class DurableContract {

	private static final Signer SIGNER = new Signer("whsec_test");

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

	private final String url;

	private final WebApplicationType stack;

	private DurableApplication.Effects effects;

	DurableContract(Databases database, WebApplicationType stack) {
		this.url = database.create();
		this.stack = stack;
	}

	@BeforeEach
	void start() {
		this.effects = new DurableApplication.Effects();
		node();
		new JdbcTemplate(this.nodes.get(0).getBean(DataSource.class))
			.execute("create table effect (event_id varchar(255) not null)");
	}

	private ConfigurableApplicationContext node() {
		SpringApplicationBuilder builder = new SpringApplicationBuilder(DurableApplication.class).web(this.stack)
			.properties("server.port=0", "spring.datasource.url=" + this.url, "contio.webhook.secret=whsec_test",
					"contio.webhook.mode=durable", "contio.webhook.inbox.jdbc.initialize-schema=always",
					"contio.webhook.max-attempts=3", "contio.webhook.durable.backoff=10ms",
					"contio.webhook.durable.poll-interval=200ms", "contio.webhook.durable.shutdown-wait=100ms",
					"contio.webhook.threads=4", "spring.datasource.hikari.maximum-pool-size=12",
					"contio.webhook.budget=30s", "logging.level.ai.contio.spring=off",
					"logging.level.com.github.kagkarlsson=error", "spring.main.banner-mode=off");
		builder.initializers((context) -> ((GenericApplicationContext) context)
			.registerBean(DurableApplication.Effects.class, () -> this.effects));
		ConfigurableApplicationContext node = builder.run();
		this.nodes.add(node);
		return node;
	}

	@AfterEach
	void stop() {
		this.effects.gate.countDown();
		this.nodes.forEach(ConfigurableApplicationContext::close);
	}

	@Test
	void eventIsHandledAfterItWasAnsweredAndOnce() {
		assertThat(post(event("canvas.deleted", "e-1"))).isEqualTo(200);
		await().untilAsserted(() -> assertThat(this.effects.calls("e-1")).isOne());
		assertThat(post(event("canvas.deleted", "e-1"))).isEqualTo(200);
		await().untilAsserted(() -> assertThat(inbox().count()).isEmpty());
		assertThat(this.effects.calls("e-1")).isOne();
		assertThat(rows("contio_inbox_task")).isZero();
		assertThat(
				jdbc().queryForObject("select count(*) from contio_inbox_event where body is not null", Integer.class))
			.isZero();
	}

	@Test
	void slowListenerDoesNotHoldTheAnswer() {
		assertThat(post(event("participant.removed", "e-1"))).isEqualTo(200);
		await().untilAsserted(() -> assertThat(this.effects.calls("e-1")).isOne());
		assertThat(post(event("participant.removed", "e-1"))).isEqualTo(200);
		assertThat(inbox().count()).containsOnlyKeys(ListenerState.RUNNING);
		this.effects.gate.countDown();
		await().untilAsserted(() -> assertThat(inbox().count()).isEmpty());
		assertThat(this.effects.calls("e-1")).isOne();
	}

	@Test
	void failedListenerIsCalledAgainAndThenGivenUp() {
		assertThat(post(event("canvas.created", "fails"))).isEqualTo(200);
		await().untilAsserted(() -> assertThat(inbox().deadLetters()).hasSize(1));
		InboxPart dead = inbox().deadLetters().get(0);
		assertThat(jdbc().queryForObject("select count(*) from contio_inbox_task", Long.class))
			.as("a replay makes a new one")
			.isZero();
		assertThat(dead.attempts()).isEqualTo(3);
		assertThat(dead.errorType()).isEqualTo(IllegalStateException.class.getName());
		assertThat(dead.errorMessage()).isEqualTo("not today");
		assertThat(this.effects.calls("fails")).isEqualTo(3);
		assertThat(inbox().payload(dead.id())).contains("\"event_id\":\"fails\"");
	}

	@Test
	void permanentFailureIsGivenUpAtOnceAndCanBeReplayed() {
		this.effects.permanent = true;
		post(event("canvas.created", "e-1"));
		await().untilAsserted(() -> assertThat(inbox().deadLetters()).hasSize(1));
		assertThat(this.effects.calls("e-1")).isOne();
		this.effects.permanent = false;
		assertThat(inbox().replayAll(PartQuery.deadLetters().ofType("canvas.created"))).isOne();
		await().untilAsserted(() -> assertThat(inbox().count()).isEmpty());
		assertThat(this.effects.calls("e-1")).isEqualTo(2);
	}

	@Test
	void deadLetterCanBeDiscardedAndIsNotHandledWhenItIsDeliveredAgain() {
		post(event("canvas.created", "fails"));
		await().untilAsserted(() -> assertThat(inbox().deadLetters()).hasSize(1));
		String id = inbox().deadLetters().get(0).id();
		assertThat(inbox().discard(id)).isTrue();
		assertThat(inbox().discard(id)).isFalse();
		assertThat(inbox().replay(id)).isFalse();
		assertThat(post(event("canvas.created", "fails"))).isEqualTo(200);
		assertThat(inbox().count()).isEmpty();
		assertThat(this.effects.calls("fails")).isEqualTo(3);
	}

	@Test
	void nothingOfAPurgedUserIsKept() {
		post(event("canvas.created", "fails"));
		await().untilAsserted(() -> assertThat(inbox().deadLetters()).hasSize(1));
		assertThat(inbox().purgeUser("u-1")).isOne();
		assertThat(inbox().deadLetters()).isEmpty();
		assertThat(jdbc().queryForObject(
				"select count(*) from contio_inbox_event where body is not null or user_id is not null", Integer.class))
			.isZero();
		assertThat(inbox().purgeUser("u-1")).isZero();
	}

	@Test
	void transactionalListenerHasOneEffectHoweverOftenItIsTried() {
		this.effects.failures.set(2);
		post(event("canvas.access_changed", "e-1"));
		await().untilAsserted(() -> assertThat(inbox().count()).isEmpty());
		assertThat(this.effects.calls("e-1")).isEqualTo(3);
		assertThat(jdbc().queryForList("select event_id from effect", String.class)).containsExactly("e-1");
	}

	@Test
	void transactionOfARunThatWasHandedOutAgainIsRolledBack() {
		this.effects.stolen = (delivery) -> jdbc()
			.update("update contio_inbox_part set token = token + 1 where state = 'RUNNING'");
		post(event("canvas.access_changed", "e-1"));
		await().untilAsserted(() -> assertThat(inbox().count()).isEmpty());
		assertThat(this.effects.calls("e-1")).isEqualTo(2);
		assertThat(rows("effect")).isOne();
	}

	@Test
	void eventsOfOneMeetingAreNotHandledTogether() {
		for (int i = 0; i < 12; i++) {
			post(event("meeting.updated", "e-" + i));
		}
		await().untilAsserted(() -> assertThat(inbox().count()).isEmpty());
		assertThat(this.effects.handled).hasSize(12);
		assertThat(this.effects.mostTogether.get()).isOne();
	}

	@Test
	void whatOneNodeStoredAnotherOneFinishes() {
		post(event("participant.removed", "e-1"));
		await().untilAsserted(() -> assertThat(this.effects.calls("e-1")).isOne());
		node();
		this.effects.gateIsOpen = true;
		CompletableFuture<Void> closed = CompletableFuture.runAsync(this.nodes.remove(0)::close);
		await().untilAsserted(() -> assertThat(this.effects.calls("e-1")).isEqualTo(2));
		await().untilAsserted(() -> assertThat(inbox().count()).isEmpty());
		this.effects.gate.countDown();
		closed.join();
		assertThat(rows("contio_inbox_task")).isZero();
	}

	@Test
	void partOfAListenerThatIsGoneWaitsAndCanBeReassigned() {
		post(event("canvas.created", "fails"));
		await().untilAsserted(() -> assertThat(inbox().deadLetters()).hasSize(1));
		jdbc().update("update contio_inbox_part set listener_id = 'old.name'");
		assertThat(inbox().orphaned(10)).extracting(InboxPart::listenerId).containsExactly("old.name");
		assertThat(inbox().reassign(inbox().orphaned(10).get(0).id(), "listeners.onDeleted")).isTrue();
		await().untilAsserted(() -> assertThat(inbox().count()).isEmpty());
		assertThat(this.effects.calls("fails")).isEqualTo(4);
	}

	@Test
	void eventThatWaitsForItsListenerOutlastsItsRetention() {
		post(event("participant.removed", "e-1"));
		await().untilAsserted(() -> assertThat(this.effects.calls("e-1")).isOne());
		jdbc().update("update contio_inbox_event set expires_at = received_at");
		jdbc().update("update contio_inbox_part set state = 'RECEIVED', leased_until = null");
		InboxCleaner cleaner = new InboxCleaner(this.nodes.get(0).getBean(JdbcInbox.class), Clock.systemUTC(),
				Duration.ofHours(1));
		assertThat(cleaner.clean()).isZero();
		jdbc().update("delete from contio_inbox_task");
		assertThat(cleaner.clean()).isOne();
		this.effects.gate.countDown();
	}

	@Test
	void eventThatAlwaysEndsTheJvmIsGivenUp() {
		this.nodes.get(0).getBean(PartScheduler.class).stop();
		post(event("canvas.deleted", "e-1"));
		for (int start = 0; start < 3; start++) {
			assertThat(jdbc().update("update contio_inbox_part set state = 'RUNNING', attempts = attempts + 1"))
				.isOne();
		}
		this.nodes.get(0).getBean(PartScheduler.class).start();
		await().untilAsserted(() -> assertThat(inbox().deadLetters()).hasSize(1));
		assertThat(inbox().deadLetters().get(0).errorMessage()).isEqualTo("The last attempt has not ended");
		assertThat(this.effects.calls("e-1")).isZero();
		await().untilAsserted(
				() -> assertThat(this.effects.observed).hasObservationWithNameEqualTo("contio.webhook.listener")
					.that()
					.hasLowCardinalityKeyValue("contio.listener", "listeners.onDeleted")
					.hasLowCardinalityKeyValue("contio.event.type", "canvas.deleted")
					.hasLowCardinalityKeyValue("contio.outcome", "dead")
					.hasError());
	}

	@Test
	void databaseThatWasAwayIsNoticedAndNothingIsLost() {
		post(event("participant.removed", "e-1"));
		await().untilAsserted(() -> assertThat(this.effects.calls("e-1")).isOne());
		this.effects.databaseIsAway = true;
		assertThat(post(event("canvas.deleted", "e-2"))).isEqualTo(503);
		this.effects.gate.countDown();
		await().untilAsserted(() -> assertThat(this.effects.ended).isNotEmpty());
		assertThat(post(event("canvas.deleted", "e-2"))).isEqualTo(503);
		this.effects.databaseIsAway = false;
		assertThat(rows("contio_inbox_event")).isOne();
		assertThat(post(event("canvas.deleted", "e-2"))).isEqualTo(200);
		await().untilAsserted(() -> assertThat(inbox().count()).isEmpty());
		assertThat(rows("contio_inbox_task")).isZero();
		assertThat(this.effects.calls("e-1")).isBetween(1, 2);
		assertThat(this.effects.calls("e-2")).isOne();
	}

	@Test
	void everyListenerHasItsOwnTask() {
		post(event("session.expired", "fails"));
		await().untilAsserted(() -> assertThat(inbox().deadLetters()).hasSize(1));
		assertThat(inbox().deadLetters()).extracting(InboxPart::listenerId).containsExactly("listeners.onExpired");
		assertThat(this.effects.calls("other-fails")).isOne();
		assertThat(inbox().count().get(ListenerState.DEAD).count()).isOne();
	}

	@Test
	void typeWithoutAListenerIsNotStored() {
		assertThat(post(event("action_item.created", "e-1"))).isEqualTo(200);
		assertThat(rows("contio_inbox_event")).isZero();
	}

	private ContioWebhookInbox inbox() {
		return this.nodes.get(0).getBean(ContioWebhookInbox.class);
	}

	private JdbcTemplate jdbc() {
		return this.nodes.get(0).getBean(JdbcTemplate.class);
	}

	private int rows(String table) {
		return jdbc().queryForObject("select count(*) from " + table, Integer.class);
	}

	private static ConditionFactory await() {
		return Awaitility.await().atMost(Duration.ofMinutes(2));
	}

	private int post(byte[] body) {
		String port = this.nodes.get(0).getEnvironment().getProperty("local.server.port");
		try {
			return this.http
				.send(HttpRequest.newBuilder(URI.create("http://localhost:%s/webhooks/contio".formatted(port)))
					.timeout(Duration.ofMinutes(1))
					.header("Content-Type", "application/json")
					.header("X-Contio-Signature", SIGNER.bodyOnly(body))
					.POST(BodyPublishers.ofByteArray(body))
					.build(), BodyHandlers.ofString())
				.statusCode();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] event(String type, String id) {
		return """
				{"event_type":"%s","event_id":"%s","timestamp":"%s","for_user":{"id":"u-1","email":"ada@example.com"},\
				"data":{"meeting_id":"m-1"}}""".formatted(type, id, Instant.now()).getBytes(StandardCharsets.UTF_8);
	}

}
