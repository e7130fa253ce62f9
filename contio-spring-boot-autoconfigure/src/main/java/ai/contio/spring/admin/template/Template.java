package ai.contio.spring.admin.template;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A template of meetings. The vendor's specification promises none of its fields.
 *
 * @param id the id of the template
 * @param name the name that people see
 * @param description what it is for
 * @param backingMeetingId the id of the meeting that it was made from
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record Template(@Nullable String id, @Nullable String name, @Nullable String description,
		@Nullable String backingMeetingId, @Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {

}
