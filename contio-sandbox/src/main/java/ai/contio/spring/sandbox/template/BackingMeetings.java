package ai.contio.spring.sandbox.template;

import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
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

	private final Accounts accounts;

	BackingMeetings(Meetings meetings, Accounts accounts) {
		this.meetings = meetings;
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
		return new Template.Content(List.of(), meeting.participants());
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
