package ai.contio.spring.oauth2.connection.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.observation.RepeatedProblem;
import ai.contio.spring.oauth2.connection.ReconnectReason;
import ai.contio.spring.oauth2.connection.StoredConnection;
import ai.contio.spring.oauth2.connection.UnreadableConnectionException;
import ai.contio.spring.seal.TextSealer;
import ai.contio.spring.seal.UnsealableException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Between connections and rows. A token is sealed for one kind of token, of one user of
 * this application, for one user of Contio, so that it is of no use in another row or
 * column, nor with another user of Contio written beside it.
 */
final class ConnectionSeal {

	private static final Log logger = LogFactory.getLog(ConnectionSeal.class);

	private static final String AGAIN = "Otherwise the user has to connect again";

	private final TextSealer sealer;

	private final boolean allowPlaintext;

	private final RepeatedProblem unreadable = new RepeatedProblem(logger, Clock.systemUTC());

	ConnectionSeal(TextSealer sealer, boolean allowPlaintext) {
		this.sealer = sealer;
		this.allowPlaintext = allowPlaintext;
	}

	ConnectionRow row(StoredConnection connection, long version) {
		StoredConnection.Tokens tokens = connection.tokens();
		ReconnectReason reason = connection.reconnectReason();
		return new ConnectionRow(connection.owner(), connection.contioUserId(), connection.email(),
				String.join(" ", connection.requestedScopes()), String.join(" ", connection.scopes()),
				time(connection.connectedAt()), time(connection.refreshedAt()),
				(tokens != null) ? seal(tokens.access(), connection, "access_token") : null,
				(tokens != null) ? time(tokens.issuedAt()) : null, (tokens != null) ? time(tokens.expiresAt()) : null,
				(tokens != null && tokens.refresh() != null) ? seal(tokens.refresh(), connection, "refresh_token")
						: null,
				(reason != null) ? reason.name() : null, version);
	}

	/* To the microsecond, as databases keep it */
	private static OffsetDateTime time(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

	private String seal(ContioSecret token, StoredConnection connection, String column) {
		return this.sealer.seal(token.reveal(), place(connection.owner(), connection.contioUserId(), column));
	}

	/* Whether writing the row anew would seal it better */
	boolean isOutdated(ConnectionRow row) {
		return Stream.of(row.accessToken(), row.refreshToken())
			.anyMatch((token) -> token != null && !this.sealer.isCurrent(token));
	}

	StoredConnection open(ConnectionRow row) {
		ReconnectReason reason = reason(row);
		if ((row.accessToken() == null) == (reason == null)) {
			throw unreadable(row, "it has to have either an access token or a reason to connect again",
					"Restore the row from a backup. " + AGAIN);
		}
		return connection(row, (row.accessToken() != null) ? tokens(row, row.accessToken()) : null, reason);
	}

	/* One bad row must not hide the good ones */
	StoredConnection openIfReadable(ConnectionRow row) {
		try {
			return open(row);
		}
		catch (UnreadableConnectionException ex) {
			this.unreadable.warn(String.valueOf(ex.getMessage()), null);
			return ex.getConnection();
		}
	}

	private static StoredConnection unreadable(ConnectionRow row) {
		return connection(row, null, ReconnectReason.UNREADABLE);
	}

	private static StoredConnection connection(ConnectionRow row, StoredConnection.@Nullable Tokens tokens,
			@Nullable ReconnectReason reason) {
		return new StoredConnection(row.owner(), row.contioUserId(), row.email(), scopes(row.requestedScopes()),
				scopes(row.scopes()), row.connectedAt().toInstant(), row.refreshedAt().toInstant(), tokens, reason);
	}

	private static Set<String> scopes(String scopes) {
		return new TreeSet<>(Arrays.asList(StringUtils.tokenizeToStringArray(scopes, " ")));
	}

	private static @Nullable ReconnectReason reason(ConnectionRow row) {
		if (row.reconnectReason() == null) {
			return null;
		}
		return Stream.of(ReconnectReason.values())
			.filter((reason) -> reason.name().equals(row.reconnectReason()))
			.findFirst()
			.orElseThrow(() -> unreadable(row, "its reason to connect again is none that this version knows",
					"A later version of the application may have written it. " + AGAIN));
	}

	private StoredConnection.Tokens tokens(ConnectionRow row, String accessToken) {
		if (row.accessIssuedAt() == null || row.accessExpiresAt() == null) {
			throw unreadable(row, "its access token has no times", "Restore the row from a backup. " + AGAIN);
		}
		return new StoredConnection.Tokens(open(accessToken, row, "access_token"), row.accessIssuedAt().toInstant(),
				row.accessExpiresAt().toInstant(),
				(row.refreshToken() != null) ? open(row.refreshToken(), row, "refresh_token") : null);
	}

	private ContioSecret open(String token, ConnectionRow row, String column) {
		if (this.allowPlaintext && !this.sealer.isSealed(token)) {
			return ContioSecret.of(token);
		}
		try {
			return ContioSecret.of(this.sealer.open(token, place(row.owner(), row.contioUserId(), column)));
		}
		catch (UnsealableException ex) {
			throw unreadable(row, "its %s %s".formatted(column, ex.getMessage()), action(ex.getReason()));
		}
	}

	private static String action(UnsealableException.Reason reason) {
		return switch (reason) {
			case UNKNOWN_KEY -> "Add the key to contio.oauth2.connections.keys, behind the first one. " + AGAIN;
			case ALTERED -> "Find out who wrote to the table, and restore the row, or the key, from a backup. " + AGAIN;
			case PLAINTEXT ->
				"If it was migrated so, set contio.oauth2.connections.allow-plaintext until it has been sealed. "
						+ AGAIN;
		};
	}

	private static UnreadableConnectionException unreadable(ConnectionRow row, String problem, String action) {
		return new UnreadableConnectionException(unreadable(row), problem, action + ".");
	}

	private static @Nullable String[] place(ResourceOwner owner, @Nullable String contioUserId, String column) {
		return new @Nullable String[] { ConnectionTable.NAME, owner.identityProvider(), owner.name(), contioUserId,
				column };
	}

}
