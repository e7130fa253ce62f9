package ai.contio.spring.sandbox.admin.automation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.web.FieldRules;
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

	private final FieldRules rules;

	private final @Nullable String triggerType;

	private final @Nullable List<AutomationAction> actions;

	private final @Nullable String status;

	AutomationRequest(JsonBody body) {
		this.rules = FieldRules.of(body);
		this.triggerType = given("trigger_type", TRIGGERS);
		this.actions = body.has("actions") ? actions() : null;
		this.status = status(body);
		this.rules.change("name", 255, "");
		this.rules.text("description", 0, 1000);
	}

	Automation create(Instant now) {
		return new Automation(UUID.randomUUID(), PartnerApp.ID, this.rules.required("name", 255),
				this.rules.text("description", 0, 1000), this.rules.required("trigger_type", this.triggerType),
				this.rules.required("actions", this.actions), "active", now, now);
	}

	Automation applyTo(Automation current, Instant now) {
		return new Automation(current.id(), current.partnerAppId(), this.rules.change("name", 255, current.name()),
				this.rules.changeOrClear("description", 1000, current.description()),
				or(this.triggerType, current.triggerType()), or(this.actions, current.actions()),
				or(this.status, current.status()), current.createdAt(), now);
	}

	private @Nullable String given(String field, List<String> words) {
		String word = this.rules.oneOf(field, words);
		return this.rules.body().has(field) ? this.rules.required(field, word) : null;
	}

	private List<AutomationAction> actions() {
		List<AutomationAction> actions = this.rules.body()
			.objects("actions")
			.stream()
			.map(AutomationAction::of)
			.toList();
		if (actions.isEmpty()) {
			throw this.rules.broken("'actions' must have at least one action.");
		}
		return actions;
	}

	/* Both is_active and status are documented; they must not contradict each other */
	private @Nullable String status(JsonBody body) {
		String status = this.rules.oneOf("status", STATUSES);
		Boolean active = body.bool("is_active");
		if (active == null) {
			return status;
		}
		String implied = active ? "active" : "inactive";
		if (status != null && !status.equals(implied)) {
			throw this.rules.broken("'is_active' and 'status' contradict each other.");
		}
		return implied;
	}

	private static <T> T or(@Nullable T value, T otherwise) {
		return (value != null) ? value : otherwise;
	}

}
