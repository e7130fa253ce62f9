package ai.contio.spring.oauth2.connection.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import ai.contio.spring.Databases;
import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioRetrySettings;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioWebClientAssembler;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.client.ScriptedServer;
import ai.contio.spring.oauth2.connection.ConnectionLifecycle;
import ai.contio.spring.oauth2.connection.ConnectionTokens;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.oauth2.connection.TokenEndpoint;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes with one database, and a Contio that takes a refresh token once.
 */
class SharedConnectionTokensTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int CALLS = 200;

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private final Instant now = Instant.now();

	private final ScriptedServer contio = ScriptedServer.start();

	private final String url = Databases.POSTGRESQL.createWithTables();

	private final List<HikariDataSource> pools = new ArrayList<>();

	private final AtomicInteger onEventLoops = new AtomicInteger();

	@AfterEach
	void stop() {
		this.pools.forEach(HikariDataSource::close);
		this.contio.close();
	}

	@Test
	void manyCallsOnTwoNodesMakeOneRequest() {
		this.contio.json(200, """
				{"access_token":"fresh","token_type":"Bearer","expires_in":86400,"refresh_token":"second"}""")
			.json(400, "{\"error\":\"invalid_grant\"}");
		List<JdbcConnectionStore> stores = List.of(store(), store());
		stores.get(0)
			.save(StoredConnection.of(ADA, new ContioIdentity("u-1", null), Set.of(), Set.of(),
					new StoredConnection.Tokens(ContioSecret.of("old"), this.now.minusSeconds(86400),
							this.now.minusSeconds(1), ContioSecret.of("first")),
					this.now));
		List<ConnectionTokens> nodes = stores.stream().map(this::node).toList();
		List<String> tokens = Flux.range(0, CALLS)
			.flatMap((call) -> nodes.get(call % 2).accessToken(ADA).subscribeOn(Schedulers.parallel()), CALLS)
			.map(ContioSecret::reveal)
			.collectList()
			.block(PATIENCE);
		assertThat(tokens).hasSize(CALLS).containsOnly("fresh");
		assertThat(this.contio.received()).hasSize(1);
		assertThat(stores.get(1).find(ADA).orElseThrow().tokens())
			.satisfies((stored) -> assertThat(stored.refresh()).isEqualTo(ContioSecret.of("second")));
		assertThat(this.onEventLoops).as("Calls of the database on event loops").hasValue(0);
	}

	private JdbcConnectionStore store() {
		HikariDataSource pool = Databases.pool(this.url, 5);
		this.pools.add(pool);
		return new JdbcConnectionStore(new DelegatingDataSource(pool) {

			@Override
			public Connection getConnection() throws SQLException {
				if (Schedulers.isInNonBlockingThread()) {
					SharedConnectionTokensTests.this.onEventLoops.incrementAndGet();
				}
				return super.getConnection();
			}

		}, Keys.sealer("a"), JdbcConnectionSettings.defaults());
	}

	private ConnectionTokens node(JdbcConnectionStore store) {
		ContioRegistration registration = new ContioRegistration((id) -> ClientRegistration.withRegistrationId(id)
			.clientId("partner")
			.clientSecret("secret")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizationUri(this.contio.url() + "/oauth2/authorize")
			.tokenUri(this.contio.url() + "/oauth2/token")
			.redirectUri("http://localhost/callback")
			.build());
		WebClient client = new ContioWebClientAssembler(ContioRetrySettings.defaults(), null, ObservationRegistry.NOOP,
				null, List.of())
			.assemble(ContioClientType.OAUTH, this.contio.url(), Mono::just, WebClient.builder());
		return new ConnectionTokens(new ConnectionLifecycle(store, (event) -> {
		}), new TokenEndpoint(client, registration), Duration.ofMinutes(5), Clock.systemUTC());
	}

}
