package ai.contio.spring.oauth2.connection.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ContioConnection;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of connections. It knows nothing of transactions and of what the tokens say.
 */
final class ConnectionTable {

	static final String NAME = "contio_connection";

	private static final String KEY = "identity_provider = ? and principal = ?";

	private static final String SELECT = """
			select identity_provider, principal, contio_user_id, email, requested_scopes, scopes, connected_at,
			refreshed_at, access_token, access_issued_at, access_expires_at, refresh_token, reconnect_reason, version
			from contio_connection
			""";

	private static final String UPDATE = """
			update contio_connection set contio_user_id = ?, email = ?, requested_scopes = ?, scopes = ?,
			connected_at = ?, refreshed_at = ?, access_token = ?, access_issued_at = ?, access_expires_at = ?,
			refresh_token = ?, reconnect_reason = ?, version = ?
			where\s""" + KEY;

	private static final String INSERT = """
			insert into contio_connection (contio_user_id, email, requested_scopes, scopes, connected_at, refreshed_at,
			access_token, access_issued_at, access_expires_at, refresh_token, reconnect_reason, version,
			identity_provider, principal) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""";

	private final JdbcClient client;

	ConnectionTable(JdbcClient client) {
		this.client = client;
	}

	Optional<ConnectionRow> find(ResourceOwner owner) {
		return select("where " + KEY, owner.identityProvider(), owner.name()).optional();
	}

	/* Needs a transaction, for as long as which the row is locked */
	Optional<ConnectionRow> lock(ResourceOwner owner, String forUpdate) {
		return select("where " + KEY + " " + forUpdate, owner.identityProvider(), owner.name()).optional();
	}

	List<ConnectionRow> findByContioUser(String contioUserId) {
		return select("where contio_user_id = ? order by connected_at desc, identity_provider, principal", contioUserId)
			.list();
	}

	List<ConnectionRow> findAll(@Nullable ResourceOwner after, int limit) {
		String page = "order by identity_provider, principal limit ?";
		return (after == null) ? select(page, limit).list()
				: select("where (identity_provider, principal) > (?, ?) " + page, after.identityProvider(),
						after.name(), limit)
					.list();
	}

	Map<ContioConnection.State, Long> countByState() {
		Map<ContioConnection.State, Long> counts = new EnumMap<>(ContioConnection.State.class);
		this.client.sql("select count(*) as connections, count(reconnect_reason) as broken from contio_connection")
			.query((row) -> {
				long broken = row.getLong("broken");
				put(counts, ContioConnection.State.CONNECTED, row.getLong("connections") - broken);
				put(counts, ContioConnection.State.NEEDS_RECONNECTING, broken);
			});
		return counts;
	}

	private static void put(Map<ContioConnection.State, Long> counts, ContioConnection.State state, long count) {
		if (count > 0) {
			counts.put(state, count);
		}
	}

	void insert(ConnectionRow row) {
		this.client.sql(INSERT).params(values(row)).update();
	}

	void update(ConnectionRow row) {
		this.client.sql(UPDATE).params(values(row)).update();
	}

	void delete(ResourceOwner owner) {
		this.client.sql("delete from contio_connection where " + KEY)
			.params(owner.identityProvider(), owner.name())
			.update();
	}

	private JdbcClient.MappedQuerySpec<ConnectionRow> select(String clauses, Object... values) {
		return this.client.sql(SELECT + clauses).params(values).query((row, number) -> read(row));
	}

	/* The key last: that is the order of an update */
	private static List<@Nullable Object> values(ConnectionRow row) {
		return new ArrayList<>(Arrays.asList(row.contioUserId(), row.email(), row.requestedScopes(), row.scopes(),
				row.connectedAt(), row.refreshedAt(), row.accessToken(), row.accessIssuedAt(), row.accessExpiresAt(),
				row.refreshToken(), row.reconnectReason(), row.version(), row.owner().identityProvider(),
				row.owner().name()));
	}

	private static ConnectionRow read(ResultSet row) throws SQLException {
		return new ConnectionRow(
				ResourceOwner.principal(row.getString("principal"), row.getString("identity_provider")),
				row.getString("contio_user_id"), row.getString("email"), row.getString("requested_scopes"),
				row.getString("scopes"), time(row, "connected_at"), time(row, "refreshed_at"),
				row.getString("access_token"), timeOrNull(row, "access_issued_at"),
				timeOrNull(row, "access_expires_at"), row.getString("refresh_token"), row.getString("reconnect_reason"),
				row.getLong("version"));
	}

	private static OffsetDateTime time(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC);
	}

	private static @Nullable OffsetDateTime timeOrNull(ResultSet row, String column) throws SQLException {
		return (row.getObject(column) != null) ? time(row, column) : null;
	}

}
