package ai.contio.spring.admin.toolkit;

import org.jspecify.annotations.Nullable;

/**
 * Something that Contio finds wrong or doubtful in a manifest. The vendor's specification
 * promises none of its fields.
 *
 * @param code what kind of finding it is, such as {@code MISSING_REQUIRED}
 * @param path where it is, such as {@code next_steps[0]}
 * @param message what Contio says about it
 */
public record ManifestFinding(@Nullable String code, @Nullable String path, @Nullable String message) {

}
