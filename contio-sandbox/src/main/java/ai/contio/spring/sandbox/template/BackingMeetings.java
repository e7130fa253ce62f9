package ai.contio.spring.sandbox.template;

import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.user.agenda.AgendaContent;
import ai.contio.spring.sandbox.user.agenda.AgendaItem;
import ai.contio.spring.sandbox.user.agenda.AgendaItems;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.web.ApiException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Copies meetings into templates.
 */
@Component
final class BackingMeetings {

	private final Meetings meetings;

	private final AgendaItems agenda;

	private final Accounts accounts;

	BackingMeetings(Meetings meetings, AgendaItems agenda, Accounts accounts) {
		this.meetings = meetings;
		this.agenda = agenda;
		this.accounts = accounts;
	}

	Template.Content content(@Nullable UUID meetingId) {
		if (meetingId == null) {
			return new Template.Content(List.of(), List.of());
		}
		Meeting meeting = find(meetingId);
		if (!this.accounts.workspace(meeting.workspaceId()).map(Workspace::ofPartner).orElse(false)) {
			throw new ApiException(HttpStatus.FORBIDDEN, "forbidden",
					"The meeting '%s' is in a workspace that is not the partner's.".formatted(meetingId));
		}
		return new Template.Content(this.agenda.of(meeting).stream().map(BackingMeetings::topic).toList(),
				meeting.participants());
	}

	private static Template.Topic topic(AgendaItem item) {
		AgendaContent content = item.content();
		Double minutes = content.minutes();
		return new Template.Topic(content.title(), content.itemType(), content.description(),
				(minutes != null) ? minutes.intValue() : null);
	}

	private Meeting find(UUID id) {
		for (User user : this.accounts.users()) {
			Meeting meeting = this.meetings.find(user, id).orElse(null);
			if (meeting != null) {
				return meeting;
			}
		}
		throw ApiException.validation("'backing_meeting_id' names no meeting.");
	}

}
