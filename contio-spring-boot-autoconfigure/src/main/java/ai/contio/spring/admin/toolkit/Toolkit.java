package ai.contio.spring.admin.toolkit;

import java.time.OffsetDateTime;

import ai.contio.spring.admin.toolkit.manifest.ToolkitManifest;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A toolkit. The vendor's specification promises none of its fields.
 *
 * @param id the id of the toolkit
 * @param partnerAppId the id of the app that owns it
 * @param ownershipType who owns it, such as {@code PARTNER}
 * @param name the name that people see
 * @param slug the name in URLs
 * @param description what it is for
 * @param version the label of its version
 * @param manifest what it consists of
 * @param active whether it can be installed
 * @param autoInstallOnNewWorkspaces whether a new workspace gets it
 * @param autoPropagate whether installations get what is published
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record Toolkit(@Nullable String id, @Nullable String partnerAppId, @Nullable String ownershipType,
		@Nullable String name, @Nullable String slug, @Nullable String description, @Nullable String version,
		@Nullable ToolkitManifest manifest, @JsonProperty("is_active") @Nullable Boolean active,
		@Nullable Boolean autoInstallOnNewWorkspaces, @Nullable Boolean autoPropagate,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {

}
