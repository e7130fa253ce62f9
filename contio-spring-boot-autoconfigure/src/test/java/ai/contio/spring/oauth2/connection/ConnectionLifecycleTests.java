package ai.contio.spring.oauth2.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens to connections, and what is told of it.
 */
class ConnectionLifecycleTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private final List<ConnectionEvent> events = new ArrayList<>();

	private final MemoryConnectionStore store = new MemoryConnectionStore();

	private final ConnectionLifecycle lifecycle = new ConnectionLifecycle(this.store, this.events::add);

	@Test
	void userHasOneConnectionWhateverAccountItIsOf() {
		this.lifecycle.connected(connection(ADA, "u-1", NOW));
		this.lifecycle.connected(connection(ADA, "u-2", NOW.plusSeconds(1)));
		assertThat(connections().list().collectList().block(PATIENCE)).singleElement()
			.satisfies((connection) -> assertThat(connection.contioUserId()).isEqualTo("u-2"));
		assertThat(connections().find(ResourceOwner.contioUser("u-1")).blockOptional(PATIENCE)).isEmpty();
	}

	@Test
	void sameNameOfTwoProvidersAndOfTheFormIsThreeUsers() {
		ResourceOwner one = ResourceOwner.principal("ada", "one");
		ResourceOwner other = ResourceOwner.principal("ada", "other");
		this.lifecycle.connected(connection(ADA, "u-1", NOW));
		this.lifecycle.connected(connection(one, "u-2", NOW));
		this.lifecycle.connected(connection(other, "u-3", NOW));
		assertThat(connections().find("ada").block(PATIENCE).contioUserId()).isEqualTo("u-1");
		assertThat(connections().find(one).block(PATIENCE).contioUserId()).isEqualTo("u-2");
		assertThat(connections().disconnect(one).block(PATIENCE).isComplete()).isTrue();
		assertThat(connections().find(one).blockOptional(PATIENCE)).isEmpty();
		assertThat(connections().find(other).block(PATIENCE).contioUserId()).isEqualTo("u-3");
		assertThat(connections().find("ada").blockOptional(PATIENCE)).isPresent();
	}

	@Test
	void revocationEndsAllConnectionsOfTheContioUserThatAreNotNewer() {
		ResourceOwner bob = ResourceOwner.principal("bob");
		ResourceOwner eve = ResourceOwner.principal("eve");
		this.lifecycle.connected(connection(ADA, "u-1", NOW));
		this.lifecycle.connected(connection(bob, "u-1", NOW.plusSeconds(60)));
		this.lifecycle.connected(connection(eve, "u-2", NOW));
		this.events.clear();
		this.lifecycle.revoked("u-1", NOW.plusSeconds(30));
		this.lifecycle.revoked("u-1", NOW.plusSeconds(30));
		assertThat(this.store.find(ADA).orElseThrow().reconnectReason()).isEqualTo(ReconnectReason.REVOKED);
		assertThat(this.store.find(ADA).orElseThrow().tokens()).isNull();
		assertThat(this.store.find(bob).orElseThrow().tokens()).isNotNull();
		assertThat(this.store.find(eve).orElseThrow().tokens()).isNotNull();
		assertThat(this.events).singleElement()
			.isInstanceOfSatisfying(ConnectionEvent.NeedsReconnecting.class,
					(event) -> assertThat(event.connection().owner()).isEqualTo(ADA));
		assertThat(connections().find(ResourceOwner.contioUser("u-1")).block(PATIENCE).owner()).isEqualTo(bob);
	}

	@Test
	void eachChangeIsToldOnce() {
		this.lifecycle.connected(connection(ADA, "u-1", NOW));
		this.lifecycle.update(ADA, (current) -> current.refreshed(tokens(), Set.of("openid"), NOW));
		this.lifecycle.update(ADA, (current) -> current);
		this.lifecycle.update(ADA, (current) -> current.needingReconnect(ReconnectReason.REFRESH_REFUSED));
		connections().disconnect(ADA).block(PATIENCE);
		assertThat(this.events).extracting((event) -> event.getClass().getSimpleName())
			.containsExactly("Connected", "Refreshed", "NeedsReconnecting", "Disconnected");
		assertThat(this.events.toString()).doesNotContain("access-1", "refresh-1");
	}

	@Test
	void listenerThatFailsBreaksNothing() {
		ConnectionLifecycle failing = new ConnectionLifecycle(this.store, (event) -> {
			throw new IllegalStateException("The application is wrong");
		});
		failing.connected(connection(ADA, "u-1", NOW));
		assertThat(failing.update(ADA, (current) -> current.refreshed(tokens(), Set.of(), NOW))).isPresent();
		failing.revoked("u-1", NOW.plusSeconds(1));
		assertThat(this.store.find(ADA).orElseThrow().reconnectReason()).isEqualTo(ReconnectReason.REVOKED);
		failing.disconnected(this.store.find(ADA).orElseThrow());
		assertThat(this.store.find(ADA)).isEmpty();
	}

	@Test
	void disconnectingSaysWhatCouldNotBeRevoked() {
		this.lifecycle.connected(connection(ADA, "u-1", NOW));
		ContioConnections connections = new ContioConnections(this.lifecycle, new IdentityProviders(),
				(token) -> token.reveal().startsWith("refresh") ? Mono.empty()
						: Mono.error(new IllegalStateException("Contio is away")));
		Disconnection came = connections.disconnect(ADA).block(PATIENCE);
		assertThat(came).isEqualTo(new Disconnection(true, Set.of(Disconnection.Token.ACCESS)));
		assertThat(came.isComplete()).isFalse();
		assertThat(this.store.find(ADA)).isEmpty();
		assertThat(connections.disconnect(ADA).block(PATIENCE)).isEqualTo(new Disconnection(false, Set.of()));
	}

	@Test
	void tokensThatCameMeanwhileAreRevokedAndNobodyRefreshesThemAnyMore() {
		this.lifecycle.connected(connection(ADA, "u-1", NOW));
		List<String> revoked = new ArrayList<>();
		ContioConnections connections = new ContioConnections(this.lifecycle, new IdentityProviders(), (token) -> {
			assertThat(this.store.find(ADA).orElseThrow().tokens()).isNull();
			revoked.add(token.reveal());
			return Mono.empty();
		});
		assertThat(connections.disconnect(ADA).block(PATIENCE).isComplete()).isTrue();
		assertThat(revoked).hasSize(2);
		assertThat(this.store.find(ADA)).isEmpty();
	}

	@Test
	void connectionThatWasMadeMeanwhileStays() {
		this.lifecycle.connected(connection(ADA, "u-1", NOW));
		ContioConnections connections = new ContioConnections(this.lifecycle, new IdentityProviders(), (token) -> {
			this.lifecycle.connected(connection(ADA, "u-2", NOW.plusSeconds(1)));
			return Mono.empty();
		});
		connections.disconnect(ADA).block(PATIENCE);
		assertThat(this.store.find(ADA).orElseThrow().contioUserId()).isEqualTo("u-2");
		assertThat(this.events).noneMatch(ConnectionEvent.Disconnected.class::isInstance);
	}

	@Test
	void listReadsOnBeyondAPage() {
		for (int i = 0; i < 250; i++) {
			this.lifecycle.connected(connection(ResourceOwner.principal("user-" + i), "u-" + i, NOW));
		}
		assertThat(connections().list().map(ContioConnection::principalName).collectList().block(PATIENCE)).hasSize(250)
			.doesNotHaveDuplicates();
	}

	@Test
	void declinedScopesAreVisible() {
		StoredConnection connection = StoredConnection.of(ADA, new ContioIdentity("u-1", null),
				Set.of("openid", "meetings:read", "email"), Set.of("openid"), tokens(), NOW);
		assertThat(connection.toConnection().declinedScopes()).containsExactly("email", "meetings:read");
	}

	private ContioConnections connections() {
		return new ContioConnections(this.lifecycle, new IdentityProviders(), (token) -> Mono.empty());
	}

	private static StoredConnection connection(ResourceOwner owner, String contioUserId, Instant connectedAt) {
		return StoredConnection.of(owner, new ContioIdentity(contioUserId, null), Set.of(), Set.of(), tokens(),
				connectedAt);
	}

	private static StoredConnection.Tokens tokens() {
		return new StoredConnection.Tokens(ContioSecret.of("access-1"), NOW, NOW.plusSeconds(86400),
				ContioSecret.of("refresh-1"));
	}

}
