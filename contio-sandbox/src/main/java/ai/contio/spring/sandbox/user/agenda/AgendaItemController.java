package ai.contio.spring.sandbox.user.agenda;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.Fields;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.user.participant.MeetingAccess;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The agenda of a meeting. PUT is deprecated and changes only what is given, as PATCH
 * does.
 */
@RestController
@RequestMapping("/v1/partner/user/meetings/{id}/agenda-items")
final class AgendaItemController {

	private static final ResourceName NAME = new ResourceName("agenda item");

	private static final List<String> STATUSES = List.of(AgendaItem.PENDING, "in_progress", "completed");

	/* No exponent: a number of a few characters would have a billion digits */
	private static final Pattern SEQUENCE = Pattern.compile("-?\\d+(\\.\\d+)?");

	private static final int MAX_SEQUENCE = 255;

	private final MeetingAccess access;

	private final AgendaItems items;

	private final Meetings meetings;

	private final Accounts accounts;

	AgendaItemController(MeetingAccess access, AgendaItems items, Meetings meetings, Accounts accounts) {
		this.access = access;
		this.items = items;
		this.meetings = meetings;
		this.accounts = accounts;
	}

	@GetMapping
	@RequiresScope("meetings:read")
	Listing<AgendaItemResponse> list(User user, @PathVariable String id, Times times) {
		return Listing.whole(this.items.of(this.access.toSee(user, id)), (item) -> response(item, user, times));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@RequiresScope("meetings:write")
	AgendaItemResponse create(User user, @PathVariable String id, JsonBody body, Times times) {
		Meeting meeting = this.access.toTakePart(user, id);
		AgendaContent content = request(body, user).create();
		return response(this.items.add(user, meeting, content, sequence(body)), user, times);
	}

	@RequestMapping(path = "/{itemId}", method = { RequestMethod.PUT, RequestMethod.PATCH })
	@RequiresScope("meetings:write")
	AgendaItemResponse update(User user, @PathVariable String id, @PathVariable String itemId, JsonBody body,
			Times times) {
		UUID item = find(user, id, itemId).id();
		BigDecimal sequence = sequence(body);
		String status = Fields.oneOf(body, "status", STATUSES);
		return this.items
			.update(user, item,
					(before) -> before.with(request(body, user).update(before.content()),
							(status != null) ? status : before.status(),
							(sequence != null) ? sequence : before.sequence(), this.meetings.now()))
			.map((changed) -> response(changed, user, times))
			.orElseThrow(() -> NAME.unknown(itemId));
	}

	@DeleteMapping("/{itemId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@RequiresScope("meetings:write")
	void delete(User user, @PathVariable String id, @PathVariable String itemId) {
		if (!this.items.remove(user, find(user, id, itemId).id())) {
			throw NAME.unknown(itemId);
		}
	}

	private AgendaItem find(User user, String meetingId, String id) {
		Meeting meeting = this.access.toTakePart(user, meetingId);
		return this.items.find(meeting, NAME.id(id)).orElseThrow(() -> NAME.unknown(id));
	}

	private AgendaItemResponse response(AgendaItem item, User user, Times times) {
		return AgendaItemResponse.of(item, user, times, this.accounts);
	}

	private static AgendaContentRequest request(JsonBody body, User user) {
		return new AgendaContentRequest(body, user, Integer.MAX_VALUE);
	}

	private static @Nullable BigDecimal sequence(JsonBody body) {
		String sequence = Fields.text(body, "sequence", MAX_SEQUENCE);
		if (sequence != null && !SEQUENCE.matcher(sequence).matches()) {
			throw ApiException.invalidRequest("'sequence' must be a decimal number such as 150.5, and was not.");
		}
		return (sequence != null) ? new BigDecimal(sequence) : null;
	}

}
