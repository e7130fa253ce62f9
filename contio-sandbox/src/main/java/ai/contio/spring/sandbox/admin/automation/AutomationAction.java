package ai.contio.spring.sandbox.admin.automation;

import java.util.Map;

import ai.contio.spring.sandbox.web.FieldRules;
import ai.contio.spring.sandbox.web.JsonBody;
import org.jspecify.annotations.Nullable;

/**
 * What an automation does when it is triggered. The specification puts the URL into
 * {@code config}, the guide beside {@code type}: both are taken, and shown where they
 * were. In the specification all settings are text; the SDK also sends a list of them,
 * such as the phrases to match.
 *
 * @param type the kind of action
 * @param config its settings
 * @param webhookUrl the URL that the guide has
 */
public record AutomationAction(String type, @Nullable Map<String, Object> config, @Nullable String webhookUrl) {

	static AutomationAction of(JsonBody body) {
		FieldRules rules = FieldRules.of(body);
		String type = rules.required("type", 255);
		if (type.isBlank()) {
			throw rules.broken("'%s' must not be blank.".formatted(body.qualified("type")));
		}
		return new AutomationAction(type, body.textsAndListsByName("config"), rules.webUrl("webhook_url", 2000));
	}

}
