package ai.contio.spring.user.backlog;

import org.jspecify.annotations.Nullable;

/**
 * A backlog item that has become an agenda item.
 *
 * @param backlogItemId the id that it had in the backlog; it is in the history now
 * @param meetingId the id of the meeting
 * @param agendaItemId the id of the agenda item that was created
 */
public record AssignedBacklogItem(@Nullable String backlogItemId, @Nullable String meetingId,
		@Nullable String agendaItemId) {

}
