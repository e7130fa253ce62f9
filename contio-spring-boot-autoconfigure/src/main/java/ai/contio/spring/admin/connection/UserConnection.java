package ai.contio.spring.admin.connection;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The connection of a user to the partner app. The vendor's specification promises none
 * of its fields.
 *
 * @param id the id of the connection
 * @param userId the id of the user
 * @param userEmail the e-mail address of the user
 * @param userName the name of the user
 * @param status whether it works
 * @param oauthScopes the scopes that the user has granted
 * @param oauthExpiresAt when its token expires
 * @param featureActivatedAt when the app was activated for the user
 * @param lastUsedAt when it was last used
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record UserConnection(@Nullable String id, @Nullable String userId, @Nullable String userEmail,
		@Nullable String userName, @Nullable UserConnectionStatus status, @Nullable List<String> oauthScopes,
		@Nullable OffsetDateTime oauthExpiresAt, @Nullable OffsetDateTime featureActivatedAt,
		@Nullable OffsetDateTime lastUsedAt, @Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {

}
