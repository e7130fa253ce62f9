package ai.contio.spring.benchmark.endpoint;

import java.util.ArrayList;
import java.util.List;

import ai.contio.spring.benchmark.Comparison;
import ai.contio.spring.benchmark.Middle;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The webhook endpoint in durable mode, beside a controller that verifies and inserts, on
 * a PostgreSQL that writes to disk before it answers. What has been accepted is run by
 * the same application at the same time.
 */
public final class DurableBenchmark {

	private static final int ROUNDS = Integer.getInteger("contio.benchmark.rounds", 5);

	private static final int WARM_UP = 6;

	// As many for each connection
	private static final int REQUESTS = Integer.getInteger("contio.benchmark.requests", 16_000) / 2 / Load.CONNECTIONS
			* Load.CONNECTIONS;

	private static final int PACE = 500;

	private static final double LEAST_RATE = 1000;

	private static final double MOST_MILLIS = 100;

	private DurableBenchmark() {
	}

	/**
	 * Run it.
	 * @return the rate and the time to answer
	 * @throws Exception if it cannot be run, or if an event was lost
	 */
	public static List<Comparison> run() throws Exception {
		try (EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.start()) {
			String url = server.getJdbcUrl("postgres", "postgres");
			try (ConfigurableApplicationContext ours = Applications.startWithDatabase(StarterApplication.class, url,
					"--contio.webhook.mode=durable", "--contio.webhook.inbox.jdbc.initialize-schema=always");
					ConfigurableApplicationContext peer = Applications.startWithDatabase(InsertingPeer.class, url,
							"--contio.webhook.enabled=false");
					Load load = new Load()) {
				return List.of(rate(ours, peer, load), answer(ours, peer, load));
			}
		}
	}

	private static Comparison rate(ConfigurableApplicationContext ours, ConfigurableApplicationContext peer, Load load)
			throws Exception {
		List<Double> rates = new ArrayList<>();
		List<Double> peerRates = new ArrayList<>();
		List<Double> wholeRates = new ArrayList<>();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			long start = System.nanoTime();
			double rate = load.send(Duel.port(ours), REQUESTS);
			awaitAllDone(ours);
			double whole = REQUESTS / ((System.nanoTime() - start) / 1e9);
			double peerRate = load.send(Duel.port(peer), REQUESTS);
			if (round >= 0) {
				rates.add(rate);
				wholeRates.add(whole);
				peerRates.add(peerRate);
			}
		}
		return new Comparison("durable, stored and answered", Middle.of(rates), LEAST_RATE, false, "a second",
				"%.0f a second with its listener, %.0f a second inserted by hand".formatted(Middle.of(wholeRates),
						Middle.of(peerRates)));
	}

	private static Comparison answer(ConfigurableApplicationContext ours, ConfigurableApplicationContext peer,
			Load load) throws Exception {
		List<Double> halves = new ArrayList<>();
		List<Double> most = new ArrayList<>();
		List<Double> peerMost = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			long[] took = load.pace(Duel.port(ours), REQUESTS, PACE);
			awaitAllDone(ours);
			halves.add(percentile(took, 0.5));
			most.add(percentile(took, 0.99));
			peerMost.add(percentile(load.pace(Duel.port(peer), REQUESTS, PACE), 0.99));
		}
		return new Comparison("durable, p99 at %d a second".formatted(PACE), Middle.of(most), MOST_MILLIS, true, "ms",
				"half of them %.1f ms; by hand p99 %.1f ms".formatted(Middle.of(halves), Middle.of(peerMost)));
	}

	private static double percentile(long[] sorted, double part) {
		return sorted[(int) (sorted.length * part)] / 1e6;
	}

	/* Whatever was answered with 200 is there, and ends */
	private static void awaitAllDone(ConfigurableApplicationContext ours) throws InterruptedException {
		JdbcClient jdbc = ours.getBean(JdbcClient.class);
		while (count(jdbc, "state <> 'DONE'") > 0) {
			Thread.sleep(20);
		}
		long done = count(jdbc, "state = 'DONE'");
		if (done % REQUESTS != 0) {
			throw new IllegalStateException(
					"Of every %d events, some are not there: %d are done".formatted(REQUESTS, done));
		}
	}

	private static long count(JdbcClient jdbc, String condition) {
		return jdbc.sql("select count(*) from contio_inbox_part where " + condition).query(Long.class).single();
	}

}
