package ai.contio.spring.sandbox.user.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.user.meeting.MeetingResponse;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The calendar of a user. A list wants its time span; its deprecated parameters, start
 * and end, are read as well.
 */
@RestController
@RequestMapping("/v1/partner/user/calendar/events")
final class CalendarController {

	private static final ResourceName NAME = new ResourceName("calendar event");

	private static final String INVALID = "invalid_query_parameters";

	private final CalendarEvents events;

	private final CalendarLinks links;

	private final Accounts accounts;

	CalendarController(CalendarEvents events, CalendarLinks links, Accounts accounts) {
		this.events = events;
		this.links = links;
		this.accounts = accounts;
	}

	@GetMapping
	@RequiresScope("calendar:read")
	Listing<CalendarEventResponse> list(User user, Times times, @RequestParam Map<String, String> query) {
		Page page = Page.ofUser(INVALID, query.get("limit"), query.get("offset"));
		Instant from = required(times, query, "start_date", "start");
		Instant to = required(times, query, "end_date", "end");
		List<CalendarEvent> found = new ArrayList<>(this.events.between(user, from, to));
		if (descending(query.getOrDefault("direction", "asc"))) {
			Collections.reverse(found);
		}
		return Listing.of(found, page, (event) -> CalendarEventResponse.of(event, times, this.accounts));
	}

	@GetMapping("/{id}")
	@RequiresScope("calendar:read")
	CalendarEventResponse get(User user, @PathVariable String id, Times times) {
		return CalendarEventResponse.of(find(user, id), times, this.accounts);
	}

	@PostMapping("/{id}/meeting")
	@RequiresScope("calendar:write")
	ResponseEntity<CreatedMeeting> createMeeting(User user, @PathVariable String id, Times times) {
		CalendarLinks.Made made = this.links.make(user, find(user, id));
		HttpStatus status = made.isNew() ? HttpStatus.CREATED : HttpStatus.OK;
		return ResponseEntity.status(status)
			.body(new CreatedMeeting(made.isNew(), MeetingResponse.of(made.meeting(), times),
					made.isNew() ? "The meeting was created." : "The calendar event has this meeting already."));
	}

	private CalendarEvent find(User user, String id) {
		return this.events.find(user, NAME.id(id)).orElseThrow(() -> NAME.unknown(id));
	}

	private static Instant required(Times times, Map<String, String> query, String name, String deprecated) {
		String given = query.containsKey(name) ? name : deprecated;
		Instant time = times.read(given, "invalid_" + name, query.get(given));
		if (time == null) {
			throw invalid("missing_" + name, "'%s' is required, but is missing.".formatted(name));
		}
		return time;
	}

	private static boolean descending(String direction) {
		if (!direction.equals("asc") && !direction.equals("desc")) {
			throw invalid(INVALID, "'direction' must be asc or desc, and was not.");
		}
		return direction.equals("desc");
	}

	private static ApiException invalid(String code, String message) {
		return new ApiException(HttpStatus.BAD_REQUEST, code, message);
	}

	record CreatedMeeting(boolean created, MeetingResponse meeting, String message) {

	}

}
