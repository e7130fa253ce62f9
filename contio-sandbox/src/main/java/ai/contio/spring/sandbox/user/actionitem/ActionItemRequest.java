package ai.contio.spring.sandbox.user.actionitem;

import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.user.Fields;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;

/**
 * What a request says about an action item.
 */
final class ActionItemRequest {

	private static final int MAX_TEXT = 1000;

	private static final String OPEN = "accepted";

	private static final List<String> STATUSES = List.of("needs_review", OPEN, "in_progress", "blocked",
			ActionItem.COMPLETED, "cancelled");

	private final JsonBody body;

	ActionItemRequest(JsonBody body) {
		this.body = body;
	}

	UUID meetingId() {
		return Fields.required(this.body, "meeting_id", Fields.id(this.body, "meeting_id", "invalid_request"));
	}

	ActionItem.Content create() {
		String status = Fields.oneOf(this.body, "status", STATUSES);
		return new ActionItem.Content(title(), Fields.text(this.body, "description", MAX_TEXT),
				(status != null) ? status : "needs_review", Fields.date(this.body, "due_date", "invalid_due_date"),
				this.body.object("partner_context"));
	}

	/* What is left out stays, and null clears what may be missing */
	ActionItem.Content update(ActionItem.Content content) {
		return new ActionItem.Content(this.body.has("title") ? title() : content.title(),
				this.body.has("description") ? Fields.text(this.body, "description", MAX_TEXT) : content.description(),
				status(content),
				this.body.has("due_date") ? Fields.date(this.body, "due_date", "invalid_due_date") : content.dueDate(),
				this.body.has("partner_context") ? this.body.object("partner_context") : content.partnerContext());
	}

	private String title() {
		return Fields.required(this.body, "title", Fields.text(this.body, "title", MAX_TEXT));
	}

	private String status(ActionItem.Content content) {
		String status = Fields.oneOf(this.body, "status", STATUSES);
		Boolean completed = this.body.bool("is_completed");
		if (status != null && completed != null && completed != status.equals(ActionItem.COMPLETED)) {
			throw ApiException.invalidRequest("'is_completed' is %s, but 'status' is %s: they contradict each other."
				.formatted(completed, status));
		}
		return (status != null) ? status : (completed != null) ? status(completed, content.status()) : content.status();
	}

	private static String status(boolean completed, String before) {
		if (completed) {
			return ActionItem.COMPLETED;
		}
		return before.equals(ActionItem.COMPLETED) ? OPEN : before;
	}

}
