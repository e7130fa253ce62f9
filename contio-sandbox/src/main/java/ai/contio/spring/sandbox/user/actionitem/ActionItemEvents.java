package ai.contio.spring.sandbox.user.actionitem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.webhook.EventPublisher;

import org.springframework.stereotype.Component;

/**
 * Tells the partner app what became of action items.
 */
@Component
final class ActionItemEvents {

	private final EventPublisher events;

	ActionItemEvents(EventPublisher events) {
		this.events = events;
	}

	void created(ActionItem item, User user) {
		Map<String, Object> data = data(item);
		data.put("title", item.content().title());
		data.put("created_at", item.createdAt());
		this.events.publish("action_item.created", data, user);
	}

	/* A change that completes an item is told as that, and as nothing else */
	void changed(Records.Change<ActionItem> change, User user) {
		ActionItem item = change.after();
		Map<String, Object> data = data(item);
		if (item.content().isCompleted() && !change.before().content().isCompleted()) {
			data.put("title", item.content().title());
			data.put("completed_at", Objects.requireNonNullElse(item.completedAt(), item.updatedAt()));
			data.put("completed_by_user_id", user.id());
			this.events.publish("action_item.completed", data, user);
		}
		else if (!change.isNone()) {
			data.put("status", item.content().status());
			data.put("is_completed", item.content().isCompleted());
			data.put("updated_at", item.updatedAt());
			this.events.publish("action_item.updated", data, user);
		}
	}

	private static Map<String, Object> data(ActionItem item) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("action_item_id", item.id());
		data.put("meeting_id", item.meetingId());
		data.put("workspace_id", item.workspaceId());
		if (item.assigneeId() != null) {
			data.put("assignee_id", item.assigneeId());
		}
		return data;
	}

}
