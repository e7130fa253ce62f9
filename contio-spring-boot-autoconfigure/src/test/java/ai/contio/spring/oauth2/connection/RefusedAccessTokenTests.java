package ai.contio.spring.oauth2.connection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioCredentials;
import ai.contio.spring.client.ContioNotConnectedException;
import ai.contio.spring.client.ContioRetrySettings;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioWebClientAssembler;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.observation.ContioRefreshObservations;
import ai.contio.spring.observation.DefaultContioRefreshObservationConvention;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Contio has taken back a token that had not expired, and many calls find out at once.
 */
class RefusedAccessTokenTests {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private final TestObservationRegistry observations = TestObservationRegistry.create();

	private final MemoryConnectionStore store = new MemoryConnectionStore();

	private final ScriptedServer server = ScriptedServer.start();

	@BeforeEach
	void connect() {
		Instant now = Instant.now();
		this.store.save(StoredConnection.of(ADA, new ContioIdentity("u-1", "ada@example.com"), Set.of(),
				Set.of("meetings:read"), new StoredConnection.Tokens(ContioSecret.of("old"), now,
						now.plus(Duration.ofHours(24)), ContioSecret.of("first")),
				now));
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void thousandCallsMakeOneTokenRequest() {
		this.server.always((request) -> answer(request, 200,
				"{\"access_token\":\"fresh\",\"token_type\":\"Bearer\",\"expires_in\":86400,\"refresh_token\":\"second\"}"));
		WebClient client = client();
		List<String> answers = Flux.range(0, 1000)
			.flatMap((call) -> get(client).subscribeOn(Schedulers.parallel()), 1000)
			.collectList()
			.block(PATIENCE);
		assertThat(answers).hasSize(1000).containsOnly("{}");
		assertThat(this.server.received()).filteredOn((request) -> request.uri().equals("/oauth2/token")).hasSize(1);
		TestObservationRegistryAssert.assertThat(this.observations)
			.hasNumberOfObservationsWithNameEqualTo("contio.oauth2.refresh", 1)
			.hasObservationWithNameEqualTo("contio.oauth2.refresh")
			.that()
			.hasLowCardinalityKeyValue("contio.outcome", "refreshed")
			.doesNotHaveHighCardinalityKeyValueWithKey("principal");
	}

	@Test
	void refusedRefreshSaysThatTheUserHasToConnectAgain() {
		this.server.always((request) -> answer(request, 400, "{\"error\":\"invalid_grant\"}"));
		assertThatExceptionOfType(ContioNotConnectedException.class).isThrownBy(() -> get(client()).block(PATIENCE))
			.withMessageContaining("/oauth2/authorization/contio");
		assertThat(this.store.find(ADA).orElseThrow().reconnectReason()).isEqualTo(ReconnectReason.REFRESH_REFUSED);
		TestObservationRegistryAssert.assertThat(this.observations)
			.hasObservationWithNameEqualTo("contio.oauth2.refresh")
			.that()
			.hasLowCardinalityKeyValue("contio.outcome", "refused");
	}

	@Test
	void outageOfTheTokenEndpointDoesNotEndTheConnection() {
		this.server.always((request) -> answer(request, 503, "{}"));
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> get(client()).block(PATIENCE))
			.withMessageNotContaining("old")
			.isNotInstanceOf(ContioNotConnectedException.class);
		assertThat(this.store.find(ADA).orElseThrow().tokens()).isNotNull();
		TestObservationRegistryAssert.assertThat(this.observations)
			.hasObservationWithNameEqualTo("contio.oauth2.refresh")
			.that()
			.hasLowCardinalityKeyValue("contio.outcome", "failed");
	}

	private static ScriptedServer.Reply answer(ScriptedServer.Received request, int status, String tokens) {
		if (request.uri().equals("/oauth2/token")) {
			return new ScriptedServer.Reply(status, tokens);
		}
		return "Bearer fresh".equals(request.header("Authorization")) ? new ScriptedServer.Reply(200, "{}")
				: new ScriptedServer.Reply(401, "{\"code\":\"unauthorized\"}");
	}

	private static Mono<String> get(WebClient client) {
		return client.get().uri("/v1/things").attributes(ADA.attribute()).retrieve().bodyToMono(String.class);
	}

	private WebClient client() {
		ContioRegistration registration = new ContioRegistration((id) -> ClientRegistration.withRegistrationId(id)
			.clientId("partner")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationUri(this.server.url() + "/oauth2/authorize")
			.tokenUri(this.server.url() + "/oauth2/token")
			.redirectUri("http://localhost/callback")
			.build());
		ContioRetrySettings once = new ContioRetrySettings(1, Duration.ofMillis(1), Duration.ofMillis(1), PATIENCE);
		ContioWebClientAssembler assembler = new ContioWebClientAssembler(once, null, ObservationRegistry.NOOP, null,
				List.of());
		TokenEndpoint endpoint = new TokenEndpoint(
				assembler.assemble(ContioClientType.OAUTH, this.server.url(), Mono::just, WebClient.builder()),
				registration);
		ConnectionTokens tokens = new ConnectionTokens(new ConnectionLifecycle(this.store, (event) -> {
		}), endpoint, Duration.ofMinutes(5), Clock.systemUTC(),
				new ContioRefreshObservations(this.observations, new DefaultContioRefreshObservationConvention()));
		return assembler.assemble(ContioClientType.USER, this.server.url(),
				ContioCredentials.accessToken(tokens, new SignedInUser(new IdentityProviders())), WebClient.builder());
	}

}
