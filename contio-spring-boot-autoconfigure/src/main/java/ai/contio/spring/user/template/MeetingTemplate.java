package ai.contio.spring.user.template;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A template, as a list has it.
 *
 * @param id the id of the template
 * @param name the name that people see
 * @param description what it is for
 * @param ownershipType who it belongs to
 * @param active whether it is in use
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record MeetingTemplate(@Nullable String id, @Nullable String name, @Nullable String description,
		@Nullable TemplateOwnership ownershipType, @JsonProperty("is_active") @Nullable Boolean active,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {

}
