package ai.contio.spring.admin.toolkit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of creating a toolkit, or of trying to. The vendor's specification promises
 * none of its fields.
 *
 * @param toolkit the toolkit; none after a dry run
 * @param summary how many parts it has
 * @param validation what Contio finds in the manifest
 * @param conflicts what collides
 */
public record ToolkitCreation(@Nullable Toolkit toolkit, @Nullable ManifestSummary summary,
		@Nullable ManifestValidation validation, @Nullable List<ManifestConflict> conflicts) {

}
