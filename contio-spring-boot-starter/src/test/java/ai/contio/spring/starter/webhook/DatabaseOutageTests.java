package ai.contio.spring.starter.webhook;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import ai.contio.spring.starter.PostgreSql;
import ai.contio.spring.starter.load.AnswerCounts;
import ai.contio.spring.starter.load.DatabaseProxy;
import ai.contio.spring.starter.load.Deliveries;
import ai.contio.spring.starter.load.SignedEvents;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database is gone while events keep coming, for {@code contio.proof.outage.seconds}
 * each time, at {@code contio.proof.outage.rate} a second. What is claimed about time is
 * checked with {@code contio.proof.timed}, on a machine that does nothing else.
 */
@Tag("proof")
@ExtendWith(OutputCaptureExtension.class)
class DatabaseOutageTests {

	private static final int SECONDS = Integer.getInteger("contio.proof.outage.seconds", 1);

	private static final int RATE = Integer.getInteger("contio.proof.outage.rate", 100);

	private static final boolean TIMED = Boolean.getBoolean("contio.proof.timed");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Duration CONTIO_WAITS = Duration.ofSeconds(5);

	private static final int MAX_MESSAGES_A_SECOND = 50;

	private final String database = PostgreSql.createDatabase();

	private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(this.database));

	private final DatabaseProxy way = new DatabaseProxy(this.database);

	private final SignedEvents events = new SignedEvents("whsec_outage");

	private final Deliveries deliveries = new Deliveries((id) -> this.events.of("meeting.completed", id));

	private final AtomicInteger made = new AtomicInteger();

	private volatile boolean enough;

	@AfterEach
	void stop() {
		this.deliveries.close();
		this.way.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "durable", "request" })
	void eventsAreRefusedWhileTheDatabaseIsGoneAndNothingIsLost(String mode, CapturedOutput output) {
		try (ConfigurableApplicationContext node = node(mode)) {
			this.deliveries.deliverTo(node.getEnvironment().getRequiredProperty("local.server.port"));
			this.deliveries.paced(RATE, () -> this.enough ? null : "event-" + this.made.getAndIncrement());
			for (Outage outage : Outage.values()) {
				goThrough(outage, mode, output);
			}
			this.enough = true;
			await().until(this.deliveries::areDone);
			await().until(() -> count("select count(*) from contio_inbox_part where state <> 'DONE'") == 0);
			verify(mode, node.getBean(ReceivingApplication.class).received());
		}
		assertThat(log(output)).noneMatch((line) -> line.contains(SignedEvents.MARK));
	}

	/* Without what the database writes into a log of its own, which shows the rows */
	private static List<String> log(CapturedOutput output) {
		return output.toString().lines().filter((line) -> !line.contains("EmbeddedPostgres")).toList();
	}

	private void goThrough(Outage outage, String mode, CapturedOutput output) {
		AnswerCounts counts = this.deliveries.counts();
		String during = "%s, %s".formatted(mode, outage);
		awaitHealth("before " + during);
		int logged = log(output).size();
		outage.begin(this.way, this.jdbc);
		counts.begin(during);
		await().until(() -> sum(counts.in(during)) >= RATE * SECONDS);
		counts.begin("after " + during);
		List<String> log = log(output).subList(logged, log(output).size());
		long ended = System.nanoTime();
		outage.end(this.way, this.jdbc);
		awaitHealth("after " + during);
		// Each begins with its date; stack traces do not
		long messages = log.stream().filter((line) -> line.matches("\\d{4}-.*")).count();
		System.out.printf("%s: answers %s, the slowest after %d ms, %d messages in the log, all well %d ms later%n",
				during, counts.in(during), counts.longestMillis(during), messages,
				(System.nanoTime() - ended) / 1_000_000);
		assertThat(counts.in(during)).as(during).containsOnlyKeys("503");
		if (TIMED) {
			assertThat(counts.longestMillis(during)).as(during).isLessThan(CONTIO_WAITS.toMillis());
		}
		assertThat(messages).as("messages in the log, " + during).isLessThan(MAX_MESSAGES_A_SECOND * (SECONDS + 10L));
	}

	/* Answers are 200 again, and nothing is left of what was refused */
	private void awaitHealth(String period) {
		AnswerCounts counts = this.deliveries.counts();
		await().until(() -> this.deliveries.waiting() == 0);
		counts.begin(period);
		await().until(() -> counts.in(period).getOrDefault("200", 0) >= RATE && this.deliveries.waiting() == 0);
	}

	private void verify(String mode, Map<String, Integer> received) {
		Set<String> stored = new HashSet<>(
				this.jdbc.sql("select event_id from contio_inbox_event").query(String.class).list());
		System.out.printf("%s: %d events, answers %s, %d stored, %d handled in %d calls%n", mode, this.made.get(),
				this.deliveries.counts().all(), stored.size(), received.size(), sum(received));
		assertThat(this.deliveries.accepted()).hasSize(this.made.get());
		assertThat(stored).isEqualTo(this.deliveries.accepted());
		assertThat(received.keySet()).isEqualTo(stored);
		assertThat(this.deliveries.counts().all()).containsOnlyKeys("200", "503");
	}

	private static int sum(Map<String, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	private ConfigurableApplicationContext node(String mode) {
		int patience = Math.max(SECONDS, 3);
		List<String> properties = List.of("spring.autoconfigure.exclude=", "spring.datasource.url=" + this.way.url(),
				"spring.datasource.hikari.connection-timeout=" + patience * 1000,
				"spring.datasource.hikari.maximum-pool-size=20", "contio.webhook.threads=8",
				"contio.webhook.mode=" + mode, "contio.webhook.secret=whsec_outage", "contio.webhook.inbox.store=jdbc",
				"contio.webhook.inbox.jdbc.initialize-schema=always",
				"contio.webhook.inbox.jdbc.network-timeout=%ds".formatted(patience),
				// What could not be noted as done runs again after it
				"contio.webhook.lease=%ds".formatted(2 * patience));
		return new SpringApplicationBuilder(ReceivingApplication.class).web(WebApplicationType.SERVLET)
			.properties("server.port=0", "spring.main.banner-mode=off")
			.run(properties.stream().map((property) -> "--" + property).toArray(String[]::new));
	}

	private static ConditionFactory await() {
		return Awaitility.await().atMost(PATIENCE);
	}

}
