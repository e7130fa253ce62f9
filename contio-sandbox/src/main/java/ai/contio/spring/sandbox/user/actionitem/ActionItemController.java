package ai.contio.spring.sandbox.user.actionitem;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The action items of a user. PUT is deprecated and changes only what is given, as PATCH
 * does.
 */
@RestController
@RequestMapping("/v1/partner/user/action-items")
final class ActionItemController {

	private static final ResourceName NAME = new ResourceName("action item");

	private final ActionItems items;

	private final Meetings meetings;

	private final ActionItemEvents events;

	ActionItemController(ActionItems items, Meetings meetings, ActionItemEvents events) {
		this.items = items;
		this.meetings = meetings;
		this.events = events;
	}

	@GetMapping
	@RequiresScope("action-items:read")
	Listing<ActionItemResponse> list(User user, Page page, Times times, @RequestParam Map<String, String> query) {
		ActionItemFilter filter = ActionItemFilter.of(query, times);
		return Listing.of(this.items.all(user).stream().filter(filter).toList(), page,
				(item) -> ActionItemResponse.of(item, times));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@RequiresScope("action-items:write")
	ActionItemResponse create(User user, JsonBody body, Times times) {
		ActionItemRequest request = new ActionItemRequest(body);
		ActionItem.Content content = request.create();
		Meeting meeting = this.meetings.find(user, request.meetingId())
			.orElseThrow(() -> ApiException.invalidRequest("'meeting_id' names no meeting that the user may see."));
		Instant now = this.items.now();
		ActionItem created = this.items.add(new ActionItem(UUID.randomUUID(), user.workspaceId(), meeting.id(),
				user.id(), false, content, content.isCompleted() ? now : null, now, now));
		this.events.created(created, user);
		return ActionItemResponse.of(created, times);
	}

	@GetMapping("/{id}")
	@RequiresScope("action-items:read")
	ActionItemResponse get(User user, @PathVariable String id, Times times) {
		return ActionItemResponse.of(find(user, id), times);
	}

	@RequestMapping(path = "/{id}", method = { RequestMethod.PUT, RequestMethod.PATCH })
	@RequiresScope("action-items:write")
	ActionItemResponse update(User user, @PathVariable String id, JsonBody body, Times times) {
		ActionItemRequest request = new ActionItemRequest(body);
		Records.Change<ActionItem> change = this.items.update(find(user, id).id(), request::update)
			.orElseThrow(() -> NAME.unknown(id));
		this.events.changed(change, user);
		return ActionItemResponse.of(change.after(), times);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@RequiresScope("action-items:write")
	void delete(User user, @PathVariable String id) {
		if (!this.items.remove(find(user, id).id())) {
			throw NAME.unknown(id);
		}
	}

	private ActionItem find(User user, String id) {
		return this.items.find(user, NAME.id(id)).orElseThrow(() -> NAME.unknown(id));
	}

}
