package ai.contio.spring.admin.toolkit;

import java.time.OffsetDateTime;

import ai.contio.spring.admin.toolkit.manifest.ToolkitManifest;
import org.jspecify.annotations.Nullable;

/**
 * A version of a toolkit. The vendor's specification promises none of its fields.
 *
 * @param id the id of the version
 * @param toolkitId the id of the toolkit
 * @param versionNumber its number, counted by Contio
 * @param versionLabel its label
 * @param status how far it has come
 * @param changelog what is new
 * @param manifest what it consists of
 * @param createdBy the id of who created it
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param publishedAt when it was published
 * @param deprecatedAt when another one took its place
 */
public record ToolkitVersion(@Nullable String id, @Nullable String toolkitId, @Nullable Integer versionNumber,
		@Nullable String versionLabel, @Nullable VersionStatus status, @Nullable String changelog,
		@Nullable ToolkitManifest manifest, @Nullable String createdBy, @Nullable OffsetDateTime createdAt,
		@Nullable OffsetDateTime updatedAt, @Nullable OffsetDateTime publishedAt,
		@Nullable OffsetDateTime deprecatedAt) {

}
