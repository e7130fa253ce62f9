package ai.contio.spring.admin.toolkit;

import org.jspecify.annotations.Nullable;

/**
 * What an export says about itself. The vendor's specification promises none of its
 * fields.
 *
 * @param name the name
 * @param slug the name in URLs
 * @param version the label of the version
 * @param description what it is for
 */
public record ExportMetadata(@Nullable String name, @Nullable String slug, @Nullable String version,
		@Nullable String description) {

}
