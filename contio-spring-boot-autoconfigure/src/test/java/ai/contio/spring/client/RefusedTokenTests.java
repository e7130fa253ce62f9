package ai.contio.spring.client;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.service.annotation.GetExchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Contio refuses a token that had not expired.
 */
class RefusedTokenTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private static final String REFUSAL = "{\"code\":\"unauthorized\",\"error\":\"No\"}";

	private final ScriptedServer server = ScriptedServer.start();

	private final Tokens tokens = new Tokens();

	private final WebClient client = client(this.server.url(), this.tokens);

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void safeCallIsMadeOnceMoreWithAnotherToken() {
		this.server.json(401, REFUSAL).json(200, "{}");
		assertThat(get()).isEqualTo("{}");
		assertThat(this.server.received()).extracting((request) -> request.header("Authorization"))
			.containsExactly("Bearer first", "Bearer second");
		assertThat(this.tokens.replaced).hasValue(1);
	}

	@Test
	void callThatIsRefusedTwiceFails() {
		this.server.json(401, REFUSAL);
		assertThatExceptionOfType(ContioUnauthorizedException.class).isThrownBy(this::get);
		assertThat(this.server.received()).hasSize(2);
		assertThat(this.tokens.replaced).hasValue(1);
	}

	@Test
	void callWithAnIdempotencyKeyIsMadeOnceMore() {
		this.server.json(401, REFUSAL).json(200, "{}");
		assertThat(post("key-1")).isEqualTo("{}");
		assertThat(this.server.received()).extracting((request) -> request.header("Idempotency-Key"))
			.containsExactly("key-1", "key-1");
	}

	@Test
	void callThatIsNotSafeFailsAndTheNextOneHasAnotherToken() {
		this.server.json(401, REFUSAL).json(200, "{}");
		assertThatExceptionOfType(ContioUnauthorizedException.class).isThrownBy(() -> post(null));
		assertThat(this.server.received()).hasSize(1);
		assertThat(post(null)).isEqualTo("{}");
		assertThat(this.server.received().get(1).header("Authorization")).isEqualTo("Bearer second");
	}

	@Test
	void uploadIsNotRepeated() {
		this.server.json(401, REFUSAL);
		MultipartBodyBuilder upload = new MultipartBodyBuilder();
		upload.part("file", "text");
		assertThatExceptionOfType(ContioUnauthorizedException.class).isThrownBy(() -> this.client.post()
			.uri("/v1/things")
			.header(RequestOptions.IDEMPOTENCY_KEY_HEADER, "key-1")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.bodyValue(upload.build())
			.attributes(ADA.attribute())
			.retrieve()
			.bodyToMono(String.class)
			.block(PATIENCE));
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void refusalIsSaidWhereNoOtherTokenCanBeHad() {
		this.tokens.other = Mono.empty();
		this.server.json(401, REFUSAL);
		assertThatExceptionOfType(ContioUnauthorizedException.class).isThrownBy(this::get);
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void userHasToConnectAgainWhereTheRefreshIsRefused() {
		this.tokens.other = Mono.error(new ContioNotConnectedException("Connect again", ADA));
		this.server.json(401, REFUSAL);
		assertThatExceptionOfType(ContioNotConnectedException.class).isThrownBy(this::get);
		assertThatExceptionOfType(ContioNotConnectedException.class).isThrownBy(() -> post(null));
		assertThat(this.server.received()).hasSize(2);
	}

	@Test
	void callThatIsNotSafeSaysThatItWasRefusedEvenIfTheRefreshFails() {
		this.tokens.other = Mono.error(new IllegalStateException("The store is away"));
		this.server.json(401, REFUSAL);
		assertThatExceptionOfType(ContioUnauthorizedException.class).isThrownBy(() -> post(null));
	}

	@Test
	void missingScopeIsNamedWithTheLinkThatAsksForIt() {
		this.tokens.granted = Mono.just(Set.of("openid", "email"));
		assertThatExceptionOfType(ContioForbiddenException.class).isThrownBy(this::things)
			.withMessageContaining("needs meetings:read")
			.withMessageContaining("granted email openid")
			.satisfies((ex) -> assertThat(ex.getMissingScopes()).containsExactly("meetings:read"))
			.satisfies((ex) -> assertThat(ex.getAuthorizationPath())
				.isEqualTo("/oauth2/authorization/contio?scope=email+openid+meetings:read"))
			.satisfies((ex) -> assertThat(ex.getMessage()).contains(ex.getAuthorizationPath()));
	}

	@Test
	void tokenWithoutAnyScopeIsExplained() {
		this.tokens.granted = Mono.just(Set.of());
		assertThatExceptionOfType(ContioForbiddenException.class).isThrownBy(this::things)
			.withMessageContaining("has no scope at all")
			.withMessageContaining("/oauth2/authorization/contio")
			.satisfies((ex) -> assertThat(ex.getAuthorizationPath()).isEqualTo("/oauth2/authorization/contio"));
	}

	@Test
	void scopesThatAreNotKnownLeaveThePlainLink() {
		assertThatExceptionOfType(ContioForbiddenException.class).isThrownBy(this::things)
			.satisfies((ex) -> assertThat(ex.getMissingScopes()).containsExactly("meetings:read"))
			.satisfies((ex) -> assertThat(ex.getAuthorizationPath()).isEqualTo("/oauth2/authorization/contio"));
		this.tokens.granted = Mono.error(new IllegalStateException("The store is away"));
		assertThatExceptionOfType(ContioForbiddenException.class).isThrownBy(this::things)
			.withMessageContaining("needs meetings:read");
	}

	private String things() {
		this.server.json(403, "{\"code\":\"insufficient_scope\",\"error\":\"No\"}");
		return ContioHttpServices.create(this.client.mutate().build(), Things.class)
			.get()
			.contextWrite((context) -> context.put(ActingFor.class, ActingFor.named(ADA)))
			.block(PATIENCE);
	}

	private String get() {
		return this.client.get()
			.uri("/v1/things")
			.attributes(ADA.attribute())
			.retrieve()
			.bodyToMono(String.class)
			.block(PATIENCE);
	}

	private String post(String key) {
		return this.client.post().uri("/v1/things").attributes(ADA.attribute()).headers((headers) -> {
			if (key != null) {
				headers.set(RequestOptions.IDEMPOTENCY_KEY_HEADER, key);
			}
		}).retrieve().bodyToMono(String.class).block(PATIENCE);
	}

	private static WebClient client(URI url, ContioTokenSource tokens) {
		return TestClients.assembler(new ImmediateTime(), ContioRetrySettings.defaults(), ObservationRegistry.NOOP)
			.assemble(ContioClientType.USER, url, ContioCredentials.accessToken(tokens, new Nobody()),
					WebClient.builder());
	}

	interface Things {

		@Operation(id = "getThings", scopes = "meetings:read")
		@GetExchange("/v1/things")
		Mono<String> get();

	}

	/**
	 * Has one token, and another once that was refused.
	 */
	private static final class Tokens implements ContioTokenSource {

		final AtomicInteger replaced = new AtomicInteger();

		volatile Mono<ContioSecret> other = Mono.just(ContioSecret.of("second"));

		volatile Mono<Set<String>> granted = Mono.empty();

		@Override
		public Mono<ContioSecret> accessToken(ResourceOwner owner) {
			return (this.replaced.get() == 0) ? Mono.just(ContioSecret.of("first")) : this.other;
		}

		@Override
		public Mono<ContioSecret> accessTokenInPlaceOf(ContioSecret refused, ResourceOwner owner) {
			assertThat(owner).isEqualTo(ADA);
			assertThat(refused).isIn(ContioSecret.of("first"), ContioSecret.of("second"));
			return this.other.doOnNext((token) -> this.replaced.incrementAndGet());
		}

		@Override
		public Mono<Set<String>> grantedScopes(ResourceOwner owner) {
			return this.granted;
		}

	}

	private static final class Nobody implements CurrentResourceOwner {

		@Override
		public ResourceOwner onThread() {
			return null;
		}

		@Override
		public Mono<ResourceOwner> inContext() {
			return Mono.empty();
		}

	}

}
