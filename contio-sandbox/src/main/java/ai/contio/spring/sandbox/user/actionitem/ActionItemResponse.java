package ai.contio.spring.sandbox.user.actionitem;

import java.time.LocalDate;
import java.util.UUID;

import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An action item as the API shows it.
 */
record ActionItemResponse(UUID id, UUID meetingId, String title, @Nullable String description, String status,
		boolean isCompleted, @Nullable String completedAt, @Nullable LocalDate dueDate, @Nullable UUID assignedToUserId,
		boolean hasPartnerAssignment, @Nullable JsonNode partnerContext, @Nullable String createdAt,
		@Nullable String updatedAt) {

	static ActionItemResponse of(ActionItem item, Times times) {
		ActionItem.Content content = item.content();
		return new ActionItemResponse(item.id(), item.meetingId(), content.title(), content.description(),
				content.status(), content.isCompleted(), times.write(item.completedAt()), content.dueDate(),
				item.assigneeId(), item.partnerAssignment(), content.partnerContext(), times.write(item.createdAt()),
				times.write(item.updatedAt()));
	}

}
