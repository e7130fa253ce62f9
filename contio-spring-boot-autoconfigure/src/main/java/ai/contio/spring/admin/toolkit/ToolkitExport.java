package ai.contio.spring.admin.toolkit;

import java.util.List;

import ai.contio.spring.admin.toolkit.manifest.ToolkitManifest;
import org.jspecify.annotations.Nullable;

/**
 * A toolkit in portable form. The vendor's specification promises none of its fields.
 *
 * @param metadata what it says about itself
 * @param manifest what it consists of
 * @param summary how many parts it has
 * @param warnings what had to be left out or changed
 */
public record ToolkitExport(@Nullable ExportMetadata metadata, @Nullable ToolkitManifest manifest,
		@Nullable ExportSummary summary, @Nullable List<ExportWarning> warnings) {

}
