package ai.contio.spring.starter;

import java.time.Duration;
import java.util.List;

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
 * What a killed node was at is taken over by another one. How soon is measured by one
 * clock, that of the database, and checked with {@code contio.proof.timed}, on a machine
 * that does nothing else.
 */
@Tag("proof")
class KilledNodeTests {

	private static final boolean TIMED = Boolean.getBoolean("contio.proof.timed");

	private static final double MAX_SECONDS = 30;

	private static final List<String> EVENTS = List.of("event-0", "event-1", "event-2", "event-3");

	private final String database = PostgreSql.createDatabase();

	private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(this.database));

	private final SignedEvents events = new SignedEvents(WebhookNode.SECRET);

	private final Deliveries deliveries = new Deliveries((id) -> this.events.of("meeting.created", id));

	@AfterEach
	void stop() {
		this.deliveries.close();
	}

	@Test
	void whatItWasAtIsTakenOverWithinHalfAMinute() {
		this.jdbc.sql("""
				create table attempt (event_id varchar not null, attempt integer not null,
				at timestamp with time zone not null default clock_timestamp())
				""").update();
		try (Node killed = start()) {
			this.deliveries.deliverTo(killed.await());
			this.deliveries.add(EVENTS);
			this.deliveries.asFastAsPossible(EVENTS.size());
			await().until(() -> count("select count(*) from attempt") == EVENTS.size());
			try (Node other = start()) {
				other.await();
				killed.kill();
				String at = this.jdbc.sql("select cast(clock_timestamp() as varchar)").query(String.class).single();
				await().until(() -> count("select count(*) from contio_inbox_task") == 0);
				verify(at);
			}
		}
	}

	private void verify(String killedAt) {
		double seconds = this.jdbc
			.sql("select extract(epoch from max(at) - cast(? as timestamp with time zone)) from attempt")
			.param(killedAt)
			.query(Double.class)
			.single();
		System.out.printf("The last of %d listeners was called again %.1f s after its node was killed%n", EVENTS.size(),
				seconds);
		assertThat(this.jdbc.sql("select event_id || ':' || attempt from attempt").query(String.class).list())
			.containsExactlyInAnyOrderElementsOf(
					EVENTS.stream().flatMap((id) -> List.of(id + ":1", id + ":2").stream()).toList());
		if (TIMED) {
			assertThat(seconds).isLessThanOrEqualTo(MAX_SECONDS);
		}
	}

	private Node start() {
		return Node.start(WebhookNode.class, "--spring.autoconfigure.exclude=",
				"--spring.datasource.url=" + this.database);
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	private static ConditionFactory await() {
		return Awaitility.await().atMost(Duration.ofMinutes(3));
	}

}
