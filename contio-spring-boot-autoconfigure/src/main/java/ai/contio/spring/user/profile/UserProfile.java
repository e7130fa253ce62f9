package ai.contio.spring.user.profile;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The user that is called for, and their workspace. The vendor's specification promises
 * none of its fields.
 *
 * @param id the id of the user
 * @param email the e-mail address
 * @param displayName the name that people see
 * @param timeZone the IANA name of the user's time zone
 * @param workspaceId the id of the workspace that the user belongs to
 * @param workspaceName the name of that workspace
 * @param workspaceRole what the user is in that workspace
 * @param planType the plan that the workspace is billed by
 * @param createdAt when the account was created
 */
public record UserProfile(@Nullable String id, @Nullable String email, @Nullable String displayName,
		@JsonProperty("timezone") @Nullable String timeZone, @Nullable String workspaceId,
		@Nullable String workspaceName, @Nullable WorkspaceRole workspaceRole, @Nullable PlanType planType,
		@Nullable OffsetDateTime createdAt) {

}
