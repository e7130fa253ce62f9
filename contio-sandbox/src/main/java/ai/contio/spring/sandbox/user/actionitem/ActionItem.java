package ai.contio.spring.sandbox.user.actionitem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that somebody promised in a meeting.
 *
 * @param id the id of the action item
 * @param workspaceId the workspace that it belongs to
 * @param meetingId the meeting that it comes from
 * @param assigneeId who is to do it, or {@code null}
 * @param partnerAssignment whether an automation of the partner has it
 * @param content what can be changed about it
 * @param completedAt when it was done, or {@code null}
 * @param createdAt when it was created
 * @param updatedAt when it was changed last
 */
public record ActionItem(UUID id, UUID workspaceId, UUID meetingId, @Nullable UUID assigneeId,
		boolean partnerAssignment, Content content, @Nullable Instant completedAt, Instant createdAt,
		Instant updatedAt) {

	static final String COMPLETED = "completed";

	ActionItem with(Content newContent, Instant now) {
		if (newContent.equals(this.content)) {
			return this;
		}
		Instant done = newContent.isCompleted() ? ((this.completedAt != null) ? this.completedAt : now) : null;
		return new ActionItem(this.id, this.workspaceId, this.meetingId, this.assigneeId, this.partnerAssignment,
				newContent, done, this.createdAt, now);
	}

	/**
	 * What can be changed.
	 *
	 * @param title what is to be done
	 * @param description more about it, or {@code null}
	 * @param status how far it is
	 * @param dueDate when it has to be done, or {@code null}
	 * @param partnerContext what the partner keeps with it, or {@code null}
	 */
	public record Content(String title, @Nullable String description, String status, @Nullable LocalDate dueDate,
			@Nullable JsonNode partnerContext) {

		/**
		 * Whether it is done.
		 * @return {@code true} if it is
		 */
		public boolean isCompleted() {
			return this.status.equals(COMPLETED);
		}

	}

}
