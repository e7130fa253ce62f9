package ai.contio.spring.oauth2.connection.jdbc;

import java.time.OffsetDateTime;

import ai.contio.spring.client.ResourceOwner;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table: its tokens are sealed.
 */
record ConnectionRow(ResourceOwner owner, @Nullable String contioUserId, @Nullable String email, String requestedScopes,
		String scopes, OffsetDateTime connectedAt, OffsetDateTime refreshedAt, @Nullable String accessToken,
		@Nullable OffsetDateTime accessIssuedAt, @Nullable OffsetDateTime accessExpiresAt,
		@Nullable String refreshToken, @Nullable String reconnectReason, long version) {

}
