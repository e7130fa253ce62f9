package ai.contio.spring.admin.automation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * What an automation does.
 *
 * @param type the kind of action, such as {@code webhook}; Contio requires it
 * @param config settings of the action: texts in the vendor's specification, and in its
 * TypeScript SDK also lists of texts, which are taken as they come
 * @param webhookUrl the URL to call, where the vendor's guide puts it; the specification
 * puts it into the settings as {@code url}
 */
public record AutomationAction(@Nullable String type, @Nullable Map<String, Object> config,
		@Nullable String webhookUrl) {

	/**
	 * An action of any kind.
	 * @param type the kind of action
	 * @param config its settings
	 * @return the action
	 */
	public static AutomationAction of(String type, Map<String, ?> config) {
		return new AutomationAction(type, new LinkedHashMap<>(config), null);
	}

	/**
	 * An action that calls a webhook. The URL goes out in both places that the vendor's
	 * sources name.
	 * @param url the URL to call
	 * @return the action
	 */
	public static AutomationAction webhook(String url) {
		return new AutomationAction("webhook", Map.of("url", url), url);
	}

	/**
	 * The URL that the action calls, from whichever of the two places has one.
	 * @return the URL, or {@code null} if there is none
	 */
	public @Nullable String url() {
		if (this.webhookUrl != null || this.config == null) {
			return this.webhookUrl;
		}
		return (this.config.get("url") instanceof String text) ? text : null;
	}

	static void requireValid(@Nullable List<AutomationAction> actions) {
		RequestBounds.size("actions", actions, 1);
		for (int i = 0; actions != null && i < actions.size(); i++) {
			RequestBounds.required("actions[%d].type".formatted(i), actions.get(i).type());
		}
	}

}
