package ai.contio.spring.sandbox.user.backlog;

import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.user.agenda.AgendaContent;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import org.jspecify.annotations.Nullable;

/**
 * A backlog item as the API shows it to its owner.
 */
record BacklogItemResponse(UUID id, UUID agendaItemId, UUID deferrerUserId, String title, @Nullable String description,
		String itemType, List<String> presenters, @Nullable Number timeAllocationMinutes,
		@Nullable String talkingPoints, String originType, @Nullable UUID originMeetingId,
		@Nullable String originMeetingTitle, @Nullable String deferredAt, @Nullable String assignedAt,
		@Nullable UUID destinationMeetingId, @Nullable UUID destinationAgendaItemId, @Nullable String deletedAt) {

	static BacklogItemResponse of(BacklogItem item, User user, Times times, Meetings meetings) {
		AgendaContent content = item.content();
		UUID origin = item.originMeetingId();
		BacklogItem.Departure left = item.left();
		return new BacklogItemResponse(item.id(), item.agendaItemId(), item.ownerId(), content.title(),
				content.description(), content.itemType(), content.presenters(), content.minutesAsWritten(),
				content.talkingPoints(user), (origin != null) ? "MEETING" : "MANUAL", origin,
				(origin != null) ? meetings.find(user, origin).map(Meeting::title).orElse(null) : null,
				times.write(item.deferredAt()), (left != null) ? times.write(left.assignedAt()) : null,
				(left != null) ? left.meetingId() : null, (left != null) ? left.agendaItemId() : null,
				(left != null) ? times.write(left.deletedAt()) : null);
	}

}
