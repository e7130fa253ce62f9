package ai.contio.spring.sandbox.user.meeting;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The meetings of a user.
 */
@RestController
@RequestMapping("/v1/partner/user/meetings")
final class MeetingController {

	private final Meetings meetings;

	private final MeetingEvents events;

	private final MeetingTasks tasks;

	MeetingController(Meetings meetings, MeetingEvents events, MeetingTasks tasks) {
		this.meetings = meetings;
		this.events = events;
		this.tasks = tasks;
	}

	@GetMapping
	@RequiresScope("meetings:read")
	Listing<MeetingResponse> list(User user, Page page, Times times,
			@RequestParam(name = "start_date", required = false) @Nullable String startDate,
			@RequestParam(name = "end_date", required = false) @Nullable String endDate) {
		Instant from = times.read("start_date", "invalid_start_date", startDate);
		Instant to = times.read("end_date", "invalid_end_date", endDate);
		return Listing.of(this.meetings.between(user, from, to), page, (meeting) -> MeetingResponse.of(meeting, times));
	}

	@GetMapping("/search")
	@RequiresScope("meetings:read")
	Listing<MeetingResponse> search(User user, Times times, @RequestParam MultiValueMap<String, String> query) {
		Page page = Page.ofUser(MeetingSearch.INVALID, query.getFirst("limit"), query.getFirst("offset"));
		MeetingSearch search = MeetingSearch.of(query, times);
		Set<UUID> withTasks = (search.actionItems() != null) ? this.tasks.meetings() : Set.of();
		MeetingSelection found = this.meetings.between(user, search.from(), search.to()).find(search, withTasks);
		return Listing.of(found, page,
				(meeting) -> MeetingResponse.found(meeting, times, search.text().context(meeting.notes())));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@RequiresScope("meetings:write")
	MeetingResponse create(User user, JsonBody body, Times times) {
		Meeting created = this.meetings.add(new MeetingRequest(body, times).create(user, this.meetings.now()));
		this.events.created(created, user);
		return MeetingResponse.of(created, times);
	}

	@GetMapping("/{id}")
	@RequiresScope("meetings:read")
	MeetingResponse get(User user, @PathVariable String id, Times times) {
		return MeetingResponse.of(this.meetings.require(user, id), times);
	}

	@PatchMapping("/{id}")
	@RequiresScope("meetings:write")
	MeetingResponse update(User user, @PathVariable String id, JsonBody body, Times times) {
		Meeting before = this.meetings.require(user, id);
		MeetingRequest request = new MeetingRequest(body, times);
		Meeting after = this.meetings.update(before.id(), request::update);
		if (!after.equals(before)) {
			this.events.updated(after, user);
		}
		return MeetingResponse.of(after, times);
	}

}
