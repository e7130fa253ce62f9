package ai.contio.spring.client;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.service.annotation.GetExchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whom calls of the user API act for. The token of a resource owner is its name here.
 */
class ActingForTests {

	private final ScriptedServer server = ScriptedServer.start().json(200, "[]");

	private final ThreadLocal<@Nullable String> signedIn = new ThreadLocal<>();

	private final CurrentResourceOwner current = new CurrentResourceOwner() {

		@Override
		public @Nullable ResourceOwner onThread() {
			String name = ActingForTests.this.signedIn.get();
			return (name != null) ? ResourceOwner.principal(name) : null;
		}

		@Override
		public Mono<ResourceOwner> inContext() {
			return Mono.deferContextual(
					(context) -> Mono.justOrEmpty(context.<String>getOrEmpty("user")).map(ResourceOwner::principal));
		}

	};

	private final WebClient webClient = TestClients
		.assembler(new ImmediateTime(), ContioRetrySettings.defaults(),
				io.micrometer.observation.ObservationRegistry.NOOP)
		.assemble(ContioClientType.USER, this.server.url(), ContioCredentials
			.accessToken((owner) -> Mono.just(ContioSecret.of(owner.type() + "-" + owner.name())), this.current),
				WebClient.builder());

	private final Things unbound = ContioHttpServices.create(this.webClient, Things.class);

	private final Things things = CallsForOwner.current(this.current).bind(Things.class, this.unbound);

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void actsForTheUserOfTheThreadThatMadeTheCall() {
		this.signedIn.set("ada");
		Mono<String> call = this.things.list();
		this.signedIn.set("bob");
		call.subscribeOn(Schedulers.boundedElastic()).block();
		assertThat(tokens()).containsExactly("Bearer PRINCIPAL-ada");
	}

	@Test
	void actsForTheSameUserInEveryCallThatALaterOperatorMakes() throws Exception {
		this.signedIn.set("ada");
		Flux<String> call = this.things.twice();
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			other.submit(() -> {
				this.signedIn.set("bob");
				return call.collectList().block();
			}).get();
		}
		finally {
			other.shutdown();
		}
		assertThat(tokens()).containsExactly("Bearer PRINCIPAL-ada", "Bearer PRINCIPAL-ada");
	}

	@Test
	void userOfTheSubscriberComesFirst() {
		this.signedIn.set("ada");
		this.things.list().contextWrite((context) -> context.put("user", "carol")).block();
		assertThat(tokens()).containsExactly("Bearer PRINCIPAL-carol");
	}

	@Test
	void namedUserComesBeforeAnyOther() {
		this.signedIn.set("ada");
		Things ofBob = CallsForOwner.of(ResourceOwner.principal("bob")).bind(Things.class, this.unbound);
		ofBob.twice().contextWrite((context) -> context.put("user", "carol")).blockLast();
		CallsForOwner.of(ResourceOwner.contioUser("u-1")).bind(Things.class, this.unbound).list().block();
		assertThat(tokens()).containsExactly("Bearer PRINCIPAL-bob", "Bearer PRINCIPAL-bob", "Bearer CONTIO_USER-u-1");
	}

	@Test
	void requestOfTheInjectedClientCanNameItsUser() {
		this.signedIn.set("ada");
		this.webClient.get()
			.uri("/things")
			.attributes(ResourceOwner.principal("bob").attribute())
			.retrieve()
			.toBodilessEntity()
			.block();
		this.webClient.get().uri("/things").retrieve().toBodilessEntity().block();
		assertThat(tokens()).containsExactly("Bearer PRINCIPAL-bob", "Bearer PRINCIPAL-ada");
	}

	@Test
	void nothingIsSentForNobody() {
		assertThatExceptionOfType(ContioNotConnectedException.class).isThrownBy(() -> this.things.list().block())
			.withMessageContaining("nobody is signed in")
			.withMessageContaining("contio.as(principalName)");
		Mono<String> call = this.things.list();
		this.signedIn.set("bob");
		assertThatExceptionOfType(ContioNotConnectedException.class).isThrownBy(call::block);
		assertThat(this.server.received()).isEmpty();
	}

	@Test
	void boundCallsSayWhatTheyAre() {
		assertThat(this.things).hasToString("Things (Contio)").isEqualTo(this.things).hasSameHashCodeAs(this.things);
	}

	private List<String> tokens() {
		return this.server.received().stream().map((request) -> request.header("Authorization")).toList();
	}

	public interface Things {

		@GetExchange("/things")
		Mono<String> list();

		default Flux<String> twice() {
			return Flux.range(0, 2).concatMap((turn) -> list());
		}

	}

}
