package ai.contio.spring.oauth2.connection;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioCredentials;
import ai.contio.spring.client.ContioNotConnectedException;
import ai.contio.spring.client.ContioRetrySettings;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioWebClientAssembler;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConnectionTokensTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private static final String REFRESHED = """
			{"access_token":"fresh","token_type":"Bearer","expires_in":86400,"refresh_token":"second"}""";

	private final Instant now = Instant.now();

	private final MemoryConnectionStore store = new MemoryConnectionStore();

	private final ScriptedServer server = ScriptedServer.start();

	private final List<ConnectionEvent> events = new CopyOnWriteArrayList<>();

	private final ConnectionTokens tokens = new ConnectionTokens(new ConnectionLifecycle(this.store, this.events::add),
			endpoint(), Duration.ofMinutes(5), Clock.fixed(this.now, ZoneOffset.UTC));

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void goodTokenIsUsedAsItIs() {
		connect(Duration.ofHours(-1), Duration.ofHours(23));
		assertThat(token(ADA)).isEqualTo("old");
		assertThat(this.server.received()).isEmpty();
	}

	@Test
	void tokenIsRefreshedShortlyBeforeItExpires() {
		this.server.json(200, REFRESHED);
		connect(Duration.ofHours(-24), Duration.ofMinutes(4));
		assertThat(token(ADA)).isEqualTo("fresh");
		ScriptedServer.Received request = this.server.only();
		assertThat(request.body()).contains("grant_type=refresh_token", "refresh_token=first");
		assertThat(request.header("Authorization")).isEqualTo(
				"Basic " + Base64.getEncoder().encodeToString("partner:a+b/c=%".getBytes(StandardCharsets.US_ASCII)));
		assertThat(stored().refresh()).isEqualTo(ContioSecret.of("second"));
	}

	@Test
	void shortLivedTokenIsRefreshedAtHalfLife() {
		this.server.json(200, REFRESHED);
		connect(Duration.ofSeconds(-29), Duration.ofSeconds(31));
		assertThat(token(ADA)).isEqualTo("old");
		connect(Duration.ofSeconds(-31), Duration.ofSeconds(29));
		assertThat(token(ADA)).isEqualTo("fresh");
	}

	@Test
	void manyCallsMakeOneRequest() {
		this.server.json(200, REFRESHED);
		connect(Duration.ofHours(-24), Duration.ofHours(-1));
		List<String> seen = Flux.range(0, 200)
			.flatMap((call) -> this.tokens.accessToken(ADA).subscribeOn(Schedulers.parallel()), 200)
			.map(ContioSecret::reveal)
			.collectList()
			.block(PATIENCE);
		assertThat(seen).hasSize(200).containsOnly("fresh");
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void oldRefreshTokenIsKeptWhereNoneComes() {
		this.server.json(200, "{\"access_token\":\"fresh\",\"token_type\":\"Bearer\",\"expires_in\":86400}");
		connect(Duration.ofHours(-24), Duration.ofHours(-1));
		assertThat(token(ADA)).isEqualTo("fresh");
		assertThat(stored().refresh()).isEqualTo(ContioSecret.of("first"));
		assertThat(this.store.find(ADA).orElseThrow().scopes()).containsExactly("meetings:read");
	}

	@Test
	void refusedRefreshTokenEndsTheConnectionAndKeepsItsRow() {
		this.server.json(400, "{\"error\":\"invalid_grant\",\"request_id\":\"r-1\"}");
		connect(Duration.ofHours(-24), Duration.ofMinutes(1));
		assertThatExceptionOfType(ContioNotConnectedException.class).isThrownBy(() -> token(ADA))
			.withMessageContaining("'ada'")
			.withMessageContaining("/oauth2/authorization/contio")
			.withMessageNotContaining("first");
		StoredConnection connection = this.store.find(ADA).orElseThrow();
		assertThat(connection.tokens()).isNull();
		assertThat(connection.toConnection().needsReconnecting()).isTrue();
		assertThatExceptionOfType(ContioNotConnectedException.class).isThrownBy(() -> token(ADA));
		assertThat(this.server.received()).hasSize(1);
	}

	@Test
	void outageDoesNotEndTheConnection() {
		this.server.answer(503, "text/html", "<h1>Service Unavailable</h1>");
		connect(Duration.ofHours(-24), Duration.ofMinutes(1));
		assertThat(token(ADA)).isEqualTo("old");
		connect(Duration.ofHours(-24), Duration.ofMinutes(-1));
		assertThatExceptionOfType(ContioApiException.class).isThrownBy(() -> token(ADA));
		assertThat(stored().refresh()).isEqualTo(ContioSecret.of("first"));
	}

	@Test
	void answerThatIsNoneDoesNotEndTheConnection() {
		this.server.answer(200, "text/html", "<h1>Hello</h1>");
		connect(Duration.ofHours(-24), Duration.ofMinutes(1));
		assertThat(token(ADA)).isEqualTo("old");
		assertThat(stored().refresh()).isEqualTo(ContioSecret.of("first"));
	}

	@Test
	void contioUserIsFoundByTheMostRecentGoodConnection() {
		connect(Duration.ofHours(-1), Duration.ofHours(23));
		ResourceOwner bob = ResourceOwner.principal("bob");
		this.store.save(StoredConnection.of(bob, new ContioIdentity("u-1", null), Set.of(), Set.of(),
				new StoredConnection.Tokens(ContioSecret.of("bobs"), this.now, this.now.plusSeconds(86400), null),
				this.now.plusSeconds(1)));
		assertThat(token(ResourceOwner.contioUser("u-1"))).isEqualTo("bobs");
		this.store.update(bob, (connection) -> connection.needingReconnect(ReconnectReason.REVOKED));
		assertThat(token(ResourceOwner.contioUser("u-1"))).isEqualTo("old");
	}

	@Test
	void whoIsNotConnectedIsNamed() {
		assertThatExceptionOfType(ContioNotConnectedException.class).isThrownBy(() -> token(ADA))
			.withMessageContaining("'ada' has not connected")
			.satisfies((ex) -> assertThat(ex.getOwner()).isEqualTo(ADA));
	}

	private String token(ResourceOwner owner) {
		ContioSecret token = this.tokens.accessToken(owner).block(PATIENCE);
		assertThat(token).isNotNull();
		return token.reveal();
	}

	private StoredConnection.Tokens stored() {
		StoredConnection.Tokens stored = this.store.find(ADA).orElseThrow().tokens();
		assertThat(stored).isNotNull();
		return stored;
	}

	private void connect(Duration issued, Duration expires) {
		this.store.save(StoredConnection.of(ADA, new ContioIdentity("u-1", "ada@example.com"), Set.of(),
				Set.of("meetings:read"), new StoredConnection.Tokens(ContioSecret.of("old"), this.now.plus(issued),
						this.now.plus(expires), ContioSecret.of("first")),
				this.now));
	}

	private TokenEndpoint endpoint() {
		ContioRegistration registration = new ContioRegistration((id) -> ClientRegistration.withRegistrationId(id)
			.clientId("partner")
			.clientSecret("a+b/c=%")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationUri(this.server.url() + "/oauth2/authorize")
			.tokenUri(this.server.url() + "/oauth2/token")
			.redirectUri("http://localhost/callback")
			.build());
		ContioConnectionDetails details = new ContioConnectionDetails() {

			@Override
			public String getClientId() {
				return "partner";
			}

			@Override
			public ContioSecret getClientSecret() {
				return ContioSecret.of("a+b/c=%");
			}

		};
		WebClient client = new ContioWebClientAssembler(ContioRetrySettings.defaults(), null, ObservationRegistry.NOOP,
				null, List.of())
			.assemble(ContioClientType.OAUTH, this.server.url(), ContioCredentials.clientSecret(details),
					WebClient.builder());
		return new TokenEndpoint(client, registration);
	}

}
