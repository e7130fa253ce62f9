package ai.contio.spring.sandbox.user.backlog;

import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Fields;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.user.agenda.AgendaContentRequest;
import ai.contio.spring.sandbox.user.agenda.AgendaItem;
import ai.contio.spring.sandbox.user.agenda.AgendaItems;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.user.participant.MeetingAccess;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The backlog of a user. What has left it is history, and is found there only.
 */
@RestController
@RequestMapping("/v1/partner/user/backlog-items")
final class BacklogItemController {

	private static final ResourceName NAME = new ResourceName("backlog item");

	private static final int MAX_PRESENTERS = 50;

	private final BacklogItems items;

	private final AgendaItems agenda;

	private final Meetings meetings;

	private final MeetingAccess access;

	BacklogItemController(BacklogItems items, AgendaItems agenda, Meetings meetings, MeetingAccess access) {
		this.items = items;
		this.agenda = agenda;
		this.meetings = meetings;
		this.access = access;
	}

	@GetMapping
	@RequiresScope("meetings:read")
	Listing<BacklogItemResponse> list(User user, Page page, Times times,
			@RequestParam(name = "sort_order", defaultValue = "desc") String order) {
		return Listing.of(this.items.find(user, true, ascending(order)), page, (item) -> response(item, user, times));
	}

	@GetMapping("/history")
	@RequiresScope("meetings:read")
	Listing<BacklogItemResponse> history(User user, Page page, Times times,
			@RequestParam(name = "sort_order", defaultValue = "desc") String order) {
		return Listing.of(this.items.find(user, false, ascending(order)), page, (item) -> response(item, user, times));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@RequiresScope("meetings:write")
	BacklogItemResponse create(User user, JsonBody body, Times times) {
		return response(this.items.add(user, new AgendaContentRequest(body, user, MAX_PRESENTERS).create()), user,
				times);
	}

	@GetMapping("/{id}")
	@RequiresScope("meetings:read")
	BacklogItemResponse get(User user, @PathVariable String id, Times times) {
		return response(open(find(user, id)), user, times);
	}

	@PutMapping("/{id}")
	@RequiresScope("meetings:write")
	BacklogItemResponse update(User user, @PathVariable String id, JsonBody body, Times times) {
		UUID item = open(find(user, id)).id();
		AgendaContentRequest request = new AgendaContentRequest(body, user, MAX_PRESENTERS);
		return this.items.update(item, (before) -> open(before).with(request.update(before.content())))
			.map((changed) -> response(changed, user, times))
			.orElseThrow(() -> NAME.unknown(id));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@RequiresScope("meetings:write")
	void delete(User user, @PathVariable String id) {
		UUID item = open(find(user, id)).id();
		this.items.update(item,
				(before) -> open(before).leaving(new BacklogItem.Departure(this.meetings.now(), null, null)));
	}

	@PostMapping("/{id}/assign")
	@ResponseStatus(HttpStatus.CREATED)
	@RequiresScope("meetings:write")
	Assignment assign(User user, @PathVariable String id, JsonBody body) {
		UUID item = unassigned(find(user, id)).id();
		UUID meetingId = Fields.required(body, "meeting_id", Fields.id(body, "meeting_id", "invalid_request"));
		Meeting meeting = this.meetings.find(user, meetingId)
			.filter((found) -> this.access.isParticipant(user, found))
			.orElseThrow(() -> new ResourceName("meeting").unknown(meetingId.toString()));
		BacklogItem.Departure left = this.items
			.update(item, (before) -> unassigned(before).leaving(onto(meeting, before, user)))
			.map(BacklogItem::left)
			.orElseThrow(() -> NAME.unknown(id));
		return new Assignment(item, meeting.id(), left.agendaItemId());
	}

	private BacklogItem.Departure onto(Meeting meeting, BacklogItem item, User user) {
		AgendaItem moved = this.agenda.append(user, meeting, List.of(item.content())).get(0);
		return new BacklogItem.Departure(moved.createdAt(), meeting.id(), moved.id());
	}

	private BacklogItem find(User user, String id) {
		return this.items.find(user, NAME.id(id)).orElseThrow(() -> NAME.unknown(id));
	}

	private static BacklogItem open(BacklogItem item) {
		if (!item.isOpen()) {
			throw NAME.unknown(item.id().toString());
		}
		return item;
	}

	private static BacklogItem unassigned(BacklogItem item) {
		BacklogItem.Departure left = item.left();
		if (left != null && left.isAssignment()) {
			throw new ApiException(HttpStatus.CONFLICT, "backlog_item_already_assigned",
					"The backlog item has gone to meeting '%s' already.".formatted(left.meetingId()));
		}
		return open(item);
	}

	private static boolean ascending(String order) {
		if (!order.equals("asc") && !order.equals("desc") && !order.isEmpty()) {
			throw ApiException.invalidRequest("'sort_order' must be asc or desc, and was not.");
		}
		return order.equals("asc");
	}

	private BacklogItemResponse response(BacklogItem item, User user, Times times) {
		return BacklogItemResponse.of(item, user, times, this.meetings);
	}

	record Assignment(UUID backlogItemId, UUID meetingId, @Nullable UUID agendaItemId) {

	}

}
