package ai.contio.spring.starter;

import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.oauth.token.GrantedTokens;
import ai.contio.spring.starter.node.ConnectionNode;
import ai.contio.spring.starter.node.Node;
import ai.contio.spring.user.ContioUserClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Connections on a real PostgreSQL, used by several JVMs, against a sandbox that ends all
 * tokens of a user when a refresh token comes twice.
 */
@Tag("proof")
class ConnectionsUnderStressTests {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private final String database = PostgreSql.createDatabase();

	private final ContioSandbox sandbox = ContioSandbox.start();

	@AfterEach
	void stop() {
		this.sandbox.close();
	}

	@Test
	void thousandCallsOnOneExpiredTokenMakeOneTokenRequest() {
		try (ConfigurableApplicationContext node = here()) {
			connect(node, ADA, Duration.ofMinutes(-1));
			List<String> emails = Flux.range(0, 1000)
				.flatMap((call) -> node.getBean(ContioUserClient.class).as(ADA).profile().get(), 1000)
				.map((profile) -> String.valueOf(profile.email()))
				.collectList()
				.block(PATIENCE);
			assertThat(emails).hasSize(1000).containsOnly("ada@example.com");
			assertThat(tokenRequests()).isEqualTo(1);
		}
	}

	@Test
	void twoNodesMakeOneTokenRequest() {
		try (ConfigurableApplicationContext here = here(); Node first = node(Map.of()); Node second = node(Map.of())) {
			connect(here, ADA, Duration.ofMinutes(-1));
			first.await();
			second.await();
			first.tell("call 500");
			second.tell("call 500");
			assertThat(first.await()).isEqualTo("{ok=500}");
			assertThat(second.await()).isEqualTo("{ok=500}");
			assertThat(tokenRequests()).isEqualTo(1);
		}
	}

	@Test
	void nodeThatDiesWithNewTokensInItsHandsCostsOneReconnectAtMost() {
		try (ConfigurableApplicationContext here = here()) {
			connect(here, ADA, Duration.ofMinutes(-1));
			try (Node dying = node(Map.of(ConnectionNode.HALT, true))) {
				dying.await();
				dying.tell("call 1");
				assertThat(dying.awaitEnd()).isEqualTo(1);
			}
			assertThat(tokenRequests()).isEqualTo(1);
			try (Node restarted = node(Map.of())) {
				restarted.await();
				assertThat(restarted.ask("call 50")).isEqualTo("{ContioNotConnectedException=50}");
				assertThat(restarted.ask("state")).isEqualTo("NEEDS_RECONNECTING");
				assertThat(restarted.ask("events")).isEqualTo("[NeedsReconnecting]");
			}
			assertThat(tokenRequests()).isEqualTo(2);
		}
	}

	@Test
	void refreshesThatFailHalfOfTheTimeLoseNoConnection() {
		try (ConfigurableApplicationContext node = here()) {
			List<ResourceOwner> users = IntStream.range(0, 40)
				.mapToObj((number) -> ResourceOwner.principal("user-" + number))
				.toList();
			users.forEach((user) -> connect(node, user, Duration.ofMinutes(-1)));
			this.sandbox.faults().add(Fault.on("POST /oauth2/token").status(503).probability(0.3));
			this.sandbox.faults().add(Fault.on("POST /oauth2/token").dropBefore().probability(0.3));
			ContioUserClient contio = node.getBean(ContioUserClient.class);
			Flux.fromIterable(users)
				.flatMap((user) -> contio.as(user).profile().get().onErrorResume((error) -> Mono.empty()), 8)
				.blockLast(PATIENCE);
			assertThat(node.getBean(ContioConnections.class).list().collectList().block(PATIENCE)).hasSize(users.size())
				.extracting(ContioConnection::state)
				.containsOnly(ContioConnection.State.CONNECTED);
			this.sandbox.faults().clear();
			assertThat(Flux.fromIterable(users)
				.flatMap((user) -> contio.as(user).profile().get(), 8)
				.collectList()
				.block(PATIENCE)).hasSize(users.size());
		}
	}

	private ConfigurableApplicationContext here() {
		return new SpringApplicationBuilder(ConnectionNode.class).web(WebApplicationType.NONE)
			.run(properties(Map.of()));
	}

	private Node node(Map<String, ?> more) {
		return Node.start(ConnectionNode.class, properties(more));
	}

	private String[] properties(Map<String, ?> more) {
		Map<String, Object> properties = new LinkedHashMap<>(more);
		properties.put("spring.autoconfigure.exclude", "");
		properties.put("spring.datasource.url", this.database);
		properties.put("spring.main.banner-mode", "off");
		properties.put("contio.api-url", this.sandbox.url());
		properties.put("contio.client-id", this.sandbox.clientId());
		properties.put("contio.client-secret", this.sandbox.clientSecret());
		properties.put("contio.oauth2.connections.store", "jdbc");
		properties.put("contio.oauth2.connections.jdbc.initialize-schema", "always");
		properties.put("contio.oauth2.connections.keys[0].id", "k1");
		properties.put("contio.oauth2.connections.keys[0].secret", Base64.getEncoder().encodeToString(new byte[32]));
		return properties.entrySet()
			.stream()
			.map((property) -> "--%s=%s".formatted(property.getKey(), property.getValue()))
			.toArray(String[]::new);
	}

	private void connect(ConfigurableApplicationContext node, ResourceOwner owner, Duration remaining) {
		GrantedTokens granted = this.sandbox.data().grant(User.ADA, Set.of("profile"), remaining);
		node.getBean(ConnectionStore.class)
			.save(StoredConnection.of(
					owner, new ContioIdentity(User.ADA.id().toString(), User.ADA.email()), Set.of("profile"),
					Set.of("profile"), new StoredConnection.Tokens(ContioSecret.of(granted.accessToken()),
							granted.issuedAt(), granted.expiresAt(), ContioSecret.of(granted.refreshToken())),
					granted.issuedAt()));
	}

	private long tokenRequests() {
		return this.sandbox.calls().stream().filter((call) -> call.is("POST /oauth2/token")).count();
	}

}
