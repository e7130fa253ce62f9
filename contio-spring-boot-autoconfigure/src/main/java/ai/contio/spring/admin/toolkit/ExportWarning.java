package ai.contio.spring.admin.toolkit;

import org.jspecify.annotations.Nullable;

/**
 * Something that an export had to leave out or change. The vendor's specification
 * promises none of its fields.
 *
 * @param code what kind of warning it is
 * @param entityType what kind of thing it is about
 * @param entityName its name
 * @param message what Contio says about it
 */
public record ExportWarning(@Nullable String code, @Nullable String entityType, @Nullable String entityName,
		@Nullable String message) {

}
