package ai.contio.spring.sandbox.admin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants an automation to be. A field that is left out stays as it is, a
 * {@code null} clears the description and is refused elsewhere.
 */
final class AutomationRequest {

	private static final List<String> TRIGGERS = List.of("action_item_created", "action_item_updated",
			"action_item_completed", "meeting_ended", "meeting_summary_ready");

	private static final List<String> STATUSES = List.of("active", "inactive");

	private final JsonBody body;

	private final @Nullable String name;

	private final @Nullable String description;

	private final @Nullable String triggerType;

	private final @Nullable List<AutomationAction> actions;

	private final @Nullable String status;

	AutomationRequest(JsonBody body) {
		this.body = body;
		this.name = given("name");
		this.description = body.text("description");
		this.triggerType = given("trigger_type");
		this.actions = body.has("actions") ? actions(body) : null;
		this.status = status(body);
		Constraints.length("name", this.name, 1, 255);
		Constraints.length("description", this.description, 0, 1000);
		Constraints.oneOf("trigger_type", this.triggerType, TRIGGERS);
	}

	Automation create(Instant now) {
		if (this.actions == null) {
			throw ApiException.validation("'actions' is required.");
		}
		return new Automation(UUID.randomUUID(), PartnerApp.ID, Constraints.required("name", this.name),
				this.description, Constraints.required("trigger_type", this.triggerType), this.actions, "active", now,
				now);
	}

	Automation applyTo(Automation current, Instant now) {
		return new Automation(current.id(), current.partnerAppId(), or(this.name, current.name()),
				this.body.has("description") ? this.description : current.description(),
				or(this.triggerType, current.triggerType()), or(this.actions, current.actions()),
				or(this.status, current.status()), current.createdAt(), now);
	}

	private @Nullable String given(String field) {
		return this.body.has(field) ? Constraints.required(field, this.body.text(field)) : null;
	}

	private static List<AutomationAction> actions(JsonBody body) {
		List<AutomationAction> actions = body.objects("actions").stream().map(AutomationAction::of).toList();
		if (actions.isEmpty()) {
			throw ApiException.validation("'actions' must have at least one action.");
		}
		return actions;
	}

	/* Both is_active and status are documented; they must not contradict each other */
	private static @Nullable String status(JsonBody body) {
		String status = body.text("status");
		Constraints.oneOf("status", status, STATUSES);
		Boolean active = body.bool("is_active");
		if (active == null) {
			return status;
		}
		String implied = active ? "active" : "inactive";
		if (status != null && !status.equals(implied)) {
			throw ApiException.validation("'is_active' and 'status' contradict each other.");
		}
		return implied;
	}

	private static <T> T or(@Nullable T value, T otherwise) {
		return (value != null) ? value : otherwise;
	}

}
