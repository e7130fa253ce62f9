package ai.contio.spring.sandbox.admin.connection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.Connection;
import ai.contio.spring.sandbox.account.User;
import org.jspecify.annotations.Nullable;

/**
 * A connection as the API shows it.
 */
record ConnectionResponse(UUID id, UUID userId, @Nullable String userName, @Nullable String userEmail, String status,
		List<String> oauthScopes, Instant oauthExpiresAt, Instant featureActivatedAt, @Nullable Instant lastUsedAt,
		Instant createdAt, Instant updatedAt) {

	static ConnectionResponse of(Connection connection, @Nullable User user, Instant now) {
		return new ConnectionResponse(connection.id(), connection.userId(), (user != null) ? user.name() : null,
				(user != null) ? user.email() : null, connection.status(now), connection.scopes(),
				connection.expiresAt(), connection.createdAt(), connection.lastUsedAt(), connection.createdAt(),
				connection.updatedAt());
	}

}
