package ai.contio.spring.admin.toolkit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of creating a version, or of trying to. The vendor's specification promises
 * none of its fields.
 *
 * @param version the version; none after a dry run
 * @param summary how many parts it has
 * @param validation what Contio finds in the manifest
 * @param conflicts what collides
 */
public record ToolkitVersionCreation(@Nullable ToolkitVersion version, @Nullable ManifestSummary summary,
		@Nullable ManifestValidation validation, @Nullable List<ManifestConflict> conflicts) {

}
