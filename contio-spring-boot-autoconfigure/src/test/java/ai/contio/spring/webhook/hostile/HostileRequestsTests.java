package ai.contio.spring.webhook.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.Signer;
import ai.contio.spring.webhook.WebhookDelivery;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.event.MeetingCompleted;
import ai.contio.spring.webhook.event.MeetingCreated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that anybody can send makes the endpoint answer 5xx, other than 503 with
 * {@code Retry-After}, keep memory, or log much or anything of a body. As many requests
 * as {@code contio.proof.hostile.requests} on each web stack, from the seed
 * {@code contio.proof.hostile.seed}.
 */
@Tag("proof")
class HostileRequestsTests {

	private static final int REQUESTS = Integer.getInteger("contio.proof.hostile.requests", 1500);

	private static final long SEED = Long.getLong("contio.proof.hostile.seed", 20261114L);

	private static final int SENDERS = 4;

	private static final int SLOW = 16;

	private static final int DRIP_EVERY = 10;

	private static final long MAX_GROWTH = 32L * 1024 * 1024;

	private static final String SECRET = "whsec_hostile";

	@ParameterizedTest
	@EnumSource(names = { "SERVLET", "REACTIVE" })
	void hostileRequestsDoNoHarm(WebApplicationType stack) throws Exception {
		try (ConfigurableApplicationContext application = start(stack);
				LogWatch log = LogWatch.begin();
				SlowBodies slow = new SlowBodies(port(application), SLOW)) {
			Run run = new Run(port(application), slow);
			long began = System.nanoTime();
			run.send(REQUESTS / 4, SEED);
			long before = usedHeap();
			run.send(REQUESTS - REQUESTS / 4, SEED + SENDERS);
			long growth = usedHeap() - before;
			System.out.printf("Hostile requests, %s: %d in %d s, %d slow bodies, answers %s, heap %+d kB%n", stack,
					REQUESTS, (System.nanoTime() - began) / 1_000_000_000, slow.begun(), run.answers, growth / 1024);
			assertThat(run.unfit).isEmpty();
			assertThat(log.offending()).isEmpty();
			assertThat(growth).isLessThan(MAX_GROWTH);
			assertThat(run.answers).containsKeys(200, 400, 401, 405, 413, 415);
		}
	}

	private static int port(ConfigurableApplicationContext application) {
		return application.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
	}

	private static long usedHeap() {
		Runtime runtime = Runtime.getRuntime();
		long used = Long.MAX_VALUE;
		// More than once, for what is freed in two steps
		for (int i = 0; i < 4; i++) {
			System.gc();
			used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
		}
		return used;
	}

	private static ConfigurableApplicationContext start(WebApplicationType stack) {
		return new SpringApplicationBuilder(Application.class).web(stack)
			.properties("server.port=0", "spring.main.banner-mode=off", "contio.webhook.secret=" + SECRET,
					"contio.webhook.inbox.max-entries=500")
			.run();
	}

	private static final class Run {

		private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();

		private final ConcurrentLinkedQueue<String> unfit = new ConcurrentLinkedQueue<>();

		private final int port;

		private final SlowBodies slow;

		Run(int port, SlowBodies slow) {
			this.port = port;
			this.slow = slow;
		}

		void send(int count, long seed) throws Exception {
			ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
			try {
				List<CompletableFuture<Void>> all = new ArrayList<>();
				for (int i = 0; i < SENDERS; i++) {
					long ownSeed = seed + i;
					all.add(CompletableFuture.runAsync(() -> sendFrom(ownSeed, count / SENDERS), senders));
				}
				CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(10, TimeUnit.HOURS);
			}
			finally {
				senders.shutdownNow();
			}
		}

		private void sendFrom(long seed, int count) {
			HostileRequests requests = new HostileRequests(seed, new Signer(SECRET));
			for (int i = 0; i < count; i++) {
				HostileRequest request = requests.next();
				try {
					if (i % DRIP_EVERY == 0) {
						drip();
					}
					RawConnection.Answer answer = RawConnection.send(this.port, request);
					this.answers.merge(answer.status(), 1, Integer::sum);
					if (!answer.isFit()) {
						this.unfit.add("%s to request %d of seed %d".formatted(answer, request.number(), seed));
					}
				}
				catch (IOException ex) {
					this.unfit.add("%s at request %d of seed %d".formatted(ex, request.number(), seed));
				}
			}
		}

		private void drip() throws IOException {
			synchronized (this.slow) {
				this.slow.drip();
			}
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		private final AtomicLong seen = new AtomicLong();

		@ContioWebhook(id = "any")
		void onAny(WebhookEvent<?> event, WebhookDelivery delivery) {
			this.seen.addAndGet(event.data().hashCode() + delivery.toString().length());
		}

		@ContioWebhook(id = "completed")
		void onCompleted(MeetingCompleted meeting) {
			this.seen.addAndGet(meeting.hashCode());
		}

		@ContioWebhook(id = "created")
		Mono<Void> onCreated(WebhookEvent<MeetingCreated> meeting) {
			return Mono.fromRunnable(() -> this.seen.addAndGet(meeting.hashCode()));
		}

	}

}
