package ai.contio.spring.user.actionitem;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something to do that came out of a meeting. The vendor's specification promises none of
 * its fields.
 *
 * @param id the id of the action item
 * @param meetingId the id of the meeting that it belongs to
 * @param title what it is called
 * @param description what is to be done
 * @param status how far it has come
 * @param completed whether it is done
 * @param completedAt when it was done
 * @param dueDate the day it is due
 * @param assignedToUserId the id of the user it is assigned to
 * @param hasPartnerAssignment whether an automation of a partner app assigned it
 * @param partnerContext what the partner app has stored with it
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record ActionItem(@Nullable String id, @Nullable String meetingId, @Nullable String title,
		@Nullable String description, @Nullable ActionItemStatus status,
		@JsonProperty("is_completed") @Nullable Boolean completed, @Nullable OffsetDateTime completedAt,
		@Nullable LocalDate dueDate, @Nullable String assignedToUserId, @Nullable Boolean hasPartnerAssignment,
		@Nullable Map<String, @Nullable Object> partnerContext, @Nullable OffsetDateTime createdAt,
		@Nullable OffsetDateTime updatedAt) {

}
