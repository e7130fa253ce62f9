package ai.contio.spring.sandbox.user.calendar;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.participant.MeetingAccess;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The calendar event of a meeting.
 */
@RestController
@RequestMapping("/v1/partner/user/meetings/{id}/calendar")
final class CalendarLinkController {

	private static final int MAX_ID = 255;

	private final MeetingAccess access;

	private final CalendarLinks links;

	CalendarLinkController(MeetingAccess access, CalendarLinks links) {
		this.access = access;
		this.links = links;
	}

	@PostMapping("/link")
	@RequiresScope("calendar:write")
	Outcome link(User user, @PathVariable String id, JsonBody body) {
		String event = body.text("calendar_event_id");
		if (event == null || event.isEmpty() || event.length() > MAX_ID) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "invalid_request_body",
					"'calendar_event_id' must have 1 to %d characters, and has not.".formatted(MAX_ID));
		}
		this.links.link(user, this.access.toEdit(user, id), event);
		return new Outcome(true, "The meeting is linked with the calendar event.");
	}

	@DeleteMapping("/unlink")
	@RequiresScope("calendar:write")
	Outcome unlink(User user, @PathVariable String id) {
		this.links.unlink(user, this.access.toEdit(user, id));
		return new Outcome(true, "The meeting is linked with no calendar event.");
	}

	record Outcome(boolean success, String message) {

	}

}
