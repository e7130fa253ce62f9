package ai.contio.spring.admin.workflow;

import java.util.List;
import java.util.Map;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * What a workflow does.
 *
 * @param type the kind of action, such as {@code webhook}; Contio requires it
 * @param config settings of the action
 */
public record WorkflowAction(@Nullable String type, @Nullable Map<String, Object> config) {

	/**
	 * An action that calls a webhook.
	 * @param url the URL to call
	 * @return the action
	 */
	public static WorkflowAction webhook(String url) {
		return new WorkflowAction("webhook", Map.of("url", url));
	}

	static void requireValid(@Nullable List<WorkflowAction> actions) {
		RequestBounds.size("actions", actions, 1);
		for (int i = 0; actions != null && i < actions.size(); i++) {
			RequestBounds.required("actions[%d].type".formatted(i), actions.get(i).type());
		}
	}

}
