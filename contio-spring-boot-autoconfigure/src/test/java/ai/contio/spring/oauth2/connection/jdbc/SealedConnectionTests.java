package ai.contio.spring.oauth2.connection.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import ai.contio.spring.Databases;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ConnectionLifecycle;
import ai.contio.spring.oauth2.connection.ContioConnection;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.connection.Disconnection;
import ai.contio.spring.oauth2.connection.IdentityProviders;
import ai.contio.spring.oauth2.connection.ReconnectReason;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.oauth2.connection.UnreadableConnectionException;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What can be read in the database, and what happens to a row that somebody else wrote.
 */
@ParameterizedClass
@EnumSource
@ExtendWith(OutputCaptureExtension.class)
class SealedConnectionTests {

	private static final ResourceOwner ADA = ResourceOwner.principal("ada");

	private static final ResourceOwner BOB = ResourceOwner.principal("bob");

	private static final Instant NOW = Instant.parse("2026-01-31T12:34:56Z");

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final HikariDataSource pool;

	private final JdbcTemplate jdbc;

	private final JdbcConnectionStore store;

	SealedConnectionTests(Databases database) {
		this.pool = Databases.pool(database.createWithTables(), 4);
		this.jdbc = new JdbcTemplate(this.pool);
		this.store = store(false, "a");
		this.store.save(connection(ADA, "u-1"));
	}

	@BeforeEach
	void logAsByDefault() {
		// Applications that other tests started may have left another level
		LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ai.contio.spring", LogLevel.INFO);
	}

	@AfterEach
	void close() {
		this.pool.close();
	}

	@Test
	void databaseShowsNoToken() {
		assertThat(dump()).contains("ada", "u-1", "meetings:read")
			.contains("gcm1:a:")
			.doesNotContain("ada-access", "ada-refresh");
		this.store.update(ADA, (connection) -> connection.needingReconnect(ReconnectReason.REVOKED));
		assertThat(dump()).contains("REVOKED").doesNotContain("gcm1:");
	}

	@Test
	void logShowsNoToken(CapturedOutput output) {
		LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
		logging.setLogLevel("org.springframework", LogLevel.TRACE);
		try {
			this.store.save(connection(ADA, "u-1"));
			this.store.update(ADA, (connection) -> connection(ADA, "u-2"));
			this.store.find(ADA);
		}
		finally {
			logging.setLogLevel("org.springframework", null);
		}
		assertThat(output).contains("gcm1:a:").doesNotContain("ada-access", "ada-refresh");
	}

	@Test
	void unreadableConnectionIsShownAndCanBeEnded() {
		this.jdbc.update("update contio_connection set access_token = 'gcm1:a:altered'");
		List<String> events = new ArrayList<>();
		ContioConnections connections = new ContioConnections(
				new ConnectionLifecycle(this.store, (event) -> events.add(event.getClass().getSimpleName())),
				new IdentityProviders(), (token) -> Mono.error(new AssertionError("Nothing can be revoked")));
		ContioConnection shown = connections.find(ADA).block(PATIENCE);
		assertThat(shown).isNotNull();
		assertThat(shown.reconnectReason()).isEqualTo(ReconnectReason.UNREADABLE);
		assertThat(connections.disconnect(ADA).block(PATIENCE))
			.isEqualTo(new Disconnection(true, EnumSet.allOf(Disconnection.Token.class)));
		assertThat(connections.find(ADA).blockOptional(PATIENCE)).isEmpty();
		assertThat(events).containsExactly("Disconnected");
	}

	@Test
	void copiedTokenIsRefusedAndNamed() {
		this.store.save(connection(BOB, "u-1"));
		this.jdbc.update("update contio_connection set access_token = "
				+ "(select access_token from contio_connection where principal = 'ada') where principal = 'bob'");
		assertUnreadable(this.store, BOB, "access_token was altered or copied");
		assertThat(this.store.find(ADA)).isPresent();
	}

	@Test
	void renamedRowIsRefused() {
		this.jdbc.update("update contio_connection set principal = 'bob'");
		assertUnreadable(this.store, BOB, "was altered or copied");
		this.jdbc.update("update contio_connection set principal = 'ada', identity_provider = 'github'");
		assertUnreadable(this.store, ResourceOwner.principal("ada", "github"), "was altered or copied");
	}

	@Test
	void rowThatWasGivenToAnotherContioUserIsRefused() {
		this.jdbc.update("update contio_connection set contio_user_id = 'u-2'");
		assertUnreadable(this.store, ADA, "was altered or copied");
		this.jdbc.update("update contio_connection set contio_user_id = null");
		assertUnreadable(this.store, ADA, "was altered or copied");
	}

	@Test
	void tokensThatChangedPlacesAreRefused() {
		this.jdbc.update("update contio_connection set access_token = refresh_token, refresh_token = access_token");
		assertUnreadable(this.store, ADA, "was altered or copied");
	}

	@Test
	void rowThatMakesNoSenseIsRefused() {
		this.jdbc.update("update contio_connection set reconnect_reason = 'REVOKED'");
		assertUnreadable(this.store, ADA, "either an access token or a reason");
		this.jdbc.update("update contio_connection set access_token = null, reconnect_reason = null");
		assertUnreadable(this.store, ADA, "either an access token or a reason");
		this.jdbc.update("update contio_connection set reconnect_reason = 'LATER'");
		assertUnreadable(this.store, ADA, "none that this version knows");
		this.store.save(connection(ADA, "u-1"));
		this.jdbc.update("update contio_connection set access_expires_at = null");
		assertUnreadable(this.store, ADA, "has no times");
	}

	@Test
	void unreadableConnectionStaysAsItIsUntilTheUserConnectsAgain() {
		List<?> before = rows();
		JdbcConnectionStore withoutKey = store(false, "b");
		assertUnreadable(withoutKey, ADA, "not configured: 'a'");
		assertThat(rows()).isEqualTo(before);
		assertThat(this.store.find(ADA)).contains(connection(ADA, "u-1"));
		withoutKey.save(connection(ADA, "u-1"));
		assertThat(withoutKey.find(ADA)).contains(connection(ADA, "u-1"));
		withoutKey.remove(ADA);
		assertThat(rows()).isEmpty();
	}

	@Test
	void unreadableConnectionIsListedAmongTheOthersAndLogged(CapturedOutput output) {
		JdbcConnectionStore later = store(false, "b");
		later.save(connection(BOB, "u-1"));
		for (List<StoredConnection> found : List.of(later.findAll(null, 10), later.findByContioUser("u-1"))) {
			assertThat(found).hasSize(2)
				.contains(connection(BOB, "u-1"))
				.contains(connection(ADA, "u-1").needingReconnect(ReconnectReason.UNREADABLE));
		}
		assertThat(output).contains("the principal 'ada'").contains("contio.oauth2.connections.keys");
	}

	@Test
	void firstKeySealsAndAllOpen() {
		JdbcConnectionStore later = store(false, "b", "a");
		assertThat(later.find(ADA)).contains(connection(ADA, "u-1"));
		assertThat(dump()).contains("gcm1:a:").doesNotContain("gcm1:b:");
		later.update(ADA, (connection) -> connection(ADA, "u-1"));
		assertThat(dump()).contains("gcm1:b:").doesNotContain("gcm1:a:");
		assertThat(store(false, "b").find(ADA)).contains(connection(ADA, "u-1"));
	}

	@Test
	void everythingCanBeSealedAnew() {
		for (int i = 0; i < 120; i++) {
			this.store.save(connection(ResourceOwner.principal("user" + i), "u-" + i));
		}
		this.store.update(ADA, (connection) -> connection.needingReconnect(ReconnectReason.EXPIRED));
		this.jdbc.update("update contio_connection set contio_user_id = 'u' where principal = 'user7'");
		JdbcConnectionStore later = store(false, "b", "a");
		later.save(connection(BOB, "u-b"));
		assertThat(later.sealAnew()).isEqualTo(119);
		assertThat(later.sealAnew()).isZero();
		JdbcConnectionStore withoutOldKey = store(false, "b");
		assertThat(withoutOldKey.findAll(null, 200)).filteredOn((connection) -> connection.tokens() != null)
			.hasSize(120);
		assertUnreadable(later, ResourceOwner.principal("user7"), "was altered");
	}

	@Test
	void plaintextIsRefusedUnlessItIsAllowed() {
		this.jdbc.update("update contio_connection set access_token = 'ada-access', refresh_token = 'ada-refresh'");
		assertUnreadable(this.store, ADA, "is not sealed");
		assertUnreadable(this.store, ADA, "contio.oauth2.connections.allow-plaintext");
		JdbcConnectionStore migrating = store(true, "a");
		assertThat(migrating.find(ADA)).contains(connection(ADA, "u-1"));
		assertThat(migrating.sealAnew()).isEqualTo(1);
		assertThat(dump()).doesNotContain("ada-access", "ada-refresh");
		assertThat(this.store.find(ADA)).contains(connection(ADA, "u-1"));
	}

	@Test
	void migrationDoesNotLetAlteredTokensThrough() {
		this.jdbc.update("update contio_connection set principal = 'bob'");
		assertUnreadable(store(true, "a"), BOB, "was altered or copied");
	}

	private void assertUnreadable(JdbcConnectionStore store, ResourceOwner owner, String problem) {
		List<?> before = rows();
		assertThatExceptionOfType(UnreadableConnectionException.class).isThrownBy(() -> store.find(owner))
			.withMessageContaining("The connection of " + owner)
			.withMessageContaining(problem)
			.withMessageNotContaining("gcm1:")
			.withMessageNotContaining("-access")
			.withNoCause()
			.satisfies((ex) -> assertThat(ex.getOwner()).isEqualTo(owner));
		assertThatExceptionOfType(UnreadableConnectionException.class)
			.isThrownBy(() -> store.update(owner, (connection) -> connection(owner, "u-1")));
		assertThat(rows()).isEqualTo(before);
	}

	private JdbcConnectionStore store(boolean allowPlaintext, String... keys) {
		JdbcConnectionSettings defaults = JdbcConnectionSettings.defaults();
		return new JdbcConnectionStore(this.pool, Keys.sealer(keys),
				new JdbcConnectionSettings(defaults.lockWait(), defaults.maxConcurrentChanges(), allowPlaintext));
	}

	private List<?> rows() {
		return this.jdbc.queryForList("select * from contio_connection order by identity_provider, principal");
	}

	private String dump() {
		return rows().toString();
	}

	private static StoredConnection connection(ResourceOwner owner, String contioUserId) {
		return StoredConnection.of(owner, new ContioIdentity(contioUserId, "ada@example.com"),
				Set.of("meetings:read", "openid"), Set.of("openid"),
				new StoredConnection.Tokens(ContioSecret.of(owner.name() + "-access"), NOW, NOW.plusSeconds(86400),
						ContioSecret.of(owner.name() + "-refresh")),
				NOW);
	}

}
