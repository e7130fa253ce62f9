package ai.contio.spring.user.template;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A template, with what is in it.
 *
 * @param id the id of the template
 * @param name the name that people see
 * @param description what it is for
 * @param ownershipType who it belongs to
 * @param active whether it is in use
 * @param canEdit whether the user that is called for may change it
 * @param agendaItemCount how many agenda items it has
 * @param documentCount how many documents it has
 * @param participantCount how many participants it has
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record MeetingTemplateDetail(@Nullable String id, @Nullable String name, @Nullable String description,
		@Nullable TemplateOwnership ownershipType, @JsonProperty("is_active") @Nullable Boolean active,
		@Nullable Boolean canEdit, @Nullable Integer agendaItemCount, @Nullable Integer documentCount,
		@Nullable Integer participantCount, @Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {

}
