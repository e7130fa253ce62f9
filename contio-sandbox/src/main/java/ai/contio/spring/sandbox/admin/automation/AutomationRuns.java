package ai.contio.spring.sandbox.admin.automation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.actionitem.ActionItem;
import ai.contio.spring.sandbox.user.actionitem.ActionItems;
import ai.contio.spring.sandbox.webhook.EventObserver;
import ai.contio.spring.sandbox.webhook.EventPublisher;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Runs the automations that are triggered by what users do: the action items concerned
 * are assigned to the partner, and the app is told of each assignment. The actions
 * themselves reach nobody: the app's webhook is how it learns of them.
 */
@Component
final class AutomationRuns implements EventObserver {

	/* A meeting is completed when there are notes, which are its summary */
	private static final Map<String, Set<String>> TRIGGERS = Map.of("action_item.created",
			Set.of("action_item_created"), "action_item.updated", Set.of("action_item_updated"),
			"action_item.completed", Set.of("action_item_completed"), "meeting.completed",
			Set.of("meeting_ended", "meeting_summary_ready"));

	private final Automations automations;

	private final ActionItems items;

	/* It is told of events by the publisher that it publishes with */
	private final ObjectProvider<EventPublisher> events;

	private final Clock clock;

	AutomationRuns(Automations automations, ActionItems items, ObjectProvider<EventPublisher> events, Clock clock) {
		this.automations = automations;
		this.items = items;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public void happened(String type, Map<String, Object> data, User user) {
		Set<String> triggers = TRIGGERS.getOrDefault(type, Set.of());
		List<Automation> triggered = this.automations.all()
			.stream()
			.filter((automation) -> triggers.contains(automation.triggerType()) && automation.status().equals("active"))
			.toList();
		if (!triggered.isEmpty()) {
			this.items.all(user)
				.stream()
				.filter((item) -> concerns(data, item))
				.forEach((item) -> triggered.forEach((automation) -> assign(automation, item, user)));
		}
	}

	private static boolean concerns(Map<String, Object> data, ActionItem item) {
		return data.containsKey("action_item_id") ? item.id().equals(data.get("action_item_id"))
				: item.meetingId().equals(data.get("meeting_id"));
	}

	private void assign(Automation automation, ActionItem item, User user) {
		if (!item.partnerAssignment()) {
			this.items.add(new ActionItem(item.id(), item.workspaceId(), item.meetingId(), item.assigneeId(), true,
					item.content(), item.completedAt(), item.createdAt(), item.updatedAt()));
		}
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("assignment_id", UUID.randomUUID());
		data.put("automation_id", automation.id());
		data.put("automation_name", automation.name());
		data.put("action_item_id", item.id());
		data.put("meeting_id", item.meetingId());
		data.put("workspace_id", item.workspaceId());
		data.put("status", "pending");
		data.put("created_at", now);
		this.events.getObject().publish("automation.assignment.created", data, user, null);
	}

}
