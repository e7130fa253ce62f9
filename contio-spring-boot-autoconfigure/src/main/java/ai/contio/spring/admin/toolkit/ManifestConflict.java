package ai.contio.spring.admin.toolkit;

import org.jspecify.annotations.Nullable;

/**
 * Something in a manifest that collides with what Contio has. The vendor's specification
 * promises none of its fields.
 *
 * @param conflictType what kind of conflict it is, such as {@code name_collision}
 * @param entityType what kind of thing it is about
 * @param entityName its name
 * @param existingEntityId the id of what it collides with
 * @param message what Contio says about it
 * @param resolution what comes of it, such as {@code informational}
 */
public record ManifestConflict(@Nullable String conflictType, @Nullable String entityType, @Nullable String entityName,
		@Nullable String existingEntityId, @Nullable String message, @Nullable String resolution) {

}
