package ai.contio.spring.starter;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import ai.contio.spring.starter.node.Node;
import ai.contio.spring.starter.node.WebhookNode;
import org.awaitility.Awaitility;
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

	private static final int SENDERS = 4;

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final String database = PostgreSql.createDatabase();

	private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(this.database));

	private final Node[] nodes = new Node[2];

	private final String[] ports = new String[2];

	private final AtomicInteger accepted = new AtomicInteger();

	@AfterEach
	void stop() {
		for (Node node : this.nodes) {
			if (node != null) {
				node.close();
			}
		}
	}

	@Test
	void killedNodesLoseNothingAndTransactionalEffectsHappenOnce() throws Exception {
		this.jdbc.sql("create table effect_in_transaction (event_id varchar not null)").update();
		this.jdbc.sql("create table effect_without (event_id varchar not null)").update();
		start(0);
		start(1);
		ConcurrentLinkedQueue<String> deliveries = new ConcurrentLinkedQueue<>(deliveries());
		int total = deliveries.size();
		ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
		List<Future<?>> sending = new ArrayList<>();
		for (int sender = 0; sender < SENDERS; sender++) {
			sending.add(senders.submit(() -> send(deliveries)));
		}
		for (int kill = 1; kill <= KILLS; kill++) {
			int when = total * kill / (KILLS + 1);
			Awaitility.await().atMost(PATIENCE).until(() -> this.accepted.get() >= when);
			this.nodes[kill % 2].close();
			start(kill % 2);
		}
		for (Future<?> sender : sending) {
			sender.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		senders.shutdown();
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> count("select count(*) from contio_inbox_part where state <> 'DONE'") == 0);
		verify();
	}

	private void verify() {
		long stored = count("select count(*) from contio_inbox_event");
		long once = count("select count(*) from effect_in_transaction");
		long different = count("select count(distinct event_id) from effect_in_transaction");
		long without = count("select count(*) from effect_without");
		long differentWithout = count("select count(distinct event_id) from effect_without");
		System.out.printf("%d events, %d kills: %d stored; %d effects in transactions of %d events; %d others of %d%n",
				EVENTS, KILLS, stored, once, different, without, differentWithout);
		assertThat(stored).isEqualTo(EVENTS);
		assertThat(different).isEqualTo(EVENTS);
		assertThat(once).isEqualTo(EVENTS);
		assertThat(differentWithout).isEqualTo(EVENTS);
		assertThat(without).isGreaterThanOrEqualTo(EVENTS);
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	private void start(int index) {
		this.nodes[index] = Node.start(WebhookNode.class, "--spring.autoconfigure.exclude=",
				"--spring.datasource.url=" + this.database);
		this.ports[index] = this.nodes[index].await();
	}

	private static List<String> deliveries() {
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

	/* As Contio does: what is not answered with 200 is delivered again later */
	private void send(ConcurrentLinkedQueue<String> deliveries) {
		String id = deliveries.poll();
		while (id != null) {
			if (post(id)) {
				this.accepted.incrementAndGet();
			}
			else {
				deliveries.add(id);
			}
			id = deliveries.poll();
		}
	}

	private boolean post(String id) {
		byte[] body = """
				{"event_type":"meeting.completed","event_id":"%s","timestamp":"%s","data":{}}"""
			.formatted(id, Instant.now())
			.getBytes(StandardCharsets.UTF_8);
		String port = this.ports[Math.floorMod(this.accepted.get() + id.hashCode(), 2)];
		try {
			return this.http
				.send(HttpRequest.newBuilder(URI.create("http://localhost:%s/webhooks/contio".formatted(port)))
					.timeout(Duration.ofSeconds(30))
					.header("Content-Type", "application/json")
					.header("X-Contio-Signature", "sha256=" + hmac(body))
					.POST(BodyPublishers.ofByteArray(body))
					.build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String hmac(byte[] body) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(WebhookNode.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return HexFormat.of().formatHex(mac.doFinal(body));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
