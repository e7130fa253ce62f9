package ai.contio.spring.starter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import ai.contio.spring.starter.load.Deliveries;
import ai.contio.spring.starter.load.SignedEvents;
import ai.contio.spring.starter.node.Node;
import ai.contio.spring.starter.node.WebhookNode;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Events on two nodes and one real PostgreSQL, with a tenth of them delivered twice, all
 * of them shuffled, one in twenty failing at first, and nodes that are killed meanwhile.
 * {@code contio.proof.events} and {@code contio.proof.kills} set the size.
 */
@Tag("proof")
class WebhooksUnderStressTests {

	private static final int EVENTS = Integer.getInteger("contio.proof.events", 400);

	private static final int KILLS = Integer.getInteger("contio.proof.kills", 2);

	private static final int SIGKILL = 128 + 9;

	private static final int CONNECTIONS = 16;

	private static final Duration PATIENCE = Duration.ofMinutes(20);

	private final String database = PostgreSql.createDatabase();

	private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(this.database));

	private final SignedEvents events = new SignedEvents(WebhookNode.SECRET);

	private final Deliveries deliveries = new Deliveries((id) -> this.events.of("meeting.completed", id));

	private final Node[] nodes = new Node[2];

	@AfterEach
	void stop() {
		this.deliveries.close();
		for (Node node : this.nodes) {
			if (node != null) {
				node.close();
			}
		}
	}

	@Test
	void killedNodesLoseNothingAndTransactionalEffectsHappenOnce() {
		this.jdbc.sql("create table effect_in_transaction (event_id varchar not null)").update();
		this.jdbc.sql("create table effect_without (event_id varchar not null)").update();
		start(0);
		start(1);
		List<String> ids = shuffledWithDuplicates();
		long begin = System.nanoTime();
		this.deliveries.add(ids);
		this.deliveries.asFastAsPossible(CONNECTIONS);
		for (int kill = 1; kill <= KILLS; kill++) {
			int when = ids.size() * kill / (KILLS + 1);
			await().until(() -> this.deliveries.answered() >= when);
			assertThat(this.nodes[kill % 2].kill()).isEqualTo(SIGKILL);
			start(kill % 2);
		}
		await().until(this.deliveries::areDone);
		long answered = System.nanoTime();
		await().until(() -> count("select count(*) from contio_inbox_task") == 0);
		System.out.printf("%d deliveries of %d events, %d kills; answers %s; answered after %d s, handled after %d s%n",
				ids.size(), EVENTS, KILLS, this.deliveries.counts().all(), (answered - begin) / 1_000_000_000L,
				(System.nanoTime() - begin) / 1_000_000_000L);
		verify();
	}

	private void verify() {
		long once = count("select count(*) from effect_in_transaction");
		long without = count("select count(*) from effect_without");
		Set<String> stored = ids("contio_inbox_event");
		Set<String> inTransaction = ids("effect_in_transaction");
		Set<String> others = ids("effect_without");
		long failing = stored.stream().filter(WebhookNode::failsAtFirst).count();
		System.out.printf(
				"%d accepted, %d stored, %d of them fail at first; "
						+ "%d effects in transactions of %d events; %d other effects of %d events%n",
				this.deliveries.accepted().size(), stored.size(), failing, once, inTransaction.size(), without,
				others.size());
		assertThat(this.deliveries.accepted()).hasSize(EVENTS);
		assertThat(stored).isEqualTo(this.deliveries.accepted());
		assertThat(inTransaction).isEqualTo(stored);
		assertThat(once).isEqualTo(EVENTS);
		assertThat(others).isEqualTo(stored);
		assertThat(without).isGreaterThanOrEqualTo(EVENTS);
		assertThat(failing).isPositive();
		assertThat(count("select count(*) from contio_inbox_part where state <> 'DONE'")).isZero();
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	private Set<String> ids(String table) {
		return new HashSet<>(this.jdbc.sql("select distinct event_id from " + table).query(String.class).list());
	}

	private void start(int index) {
		this.nodes[index] = Node.start(WebhookNode.class, "--spring.autoconfigure.exclude=",
				"--spring.datasource.url=" + this.database);
		this.deliveries.deliverTo(this.nodes[index].await());
	}

	private static List<String> shuffledWithDuplicates() {
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < EVENTS; i++) {
			ids.add("event-" + i);
			if (i % 10 == 0) {
				ids.add("event-" + i);
			}
		}
		Collections.shuffle(ids, new Random(1));
		return ids;
	}

	private static ConditionFactory await() {
		return Awaitility.await().atMost(PATIENCE);
	}

}
