package ai.contio.spring.sandbox.admin.automation;

import java.util.Map;

import ai.contio.spring.sandbox.web.FieldRules;
import ai.contio.spring.sandbox.web.JsonBody;
import org.jspecify.annotations.Nullable;

/**
 * What an automation does when it is triggered. The specification puts the URL into
 * {@code config}, the guide beside {@code type}: both are taken, and shown where they
 * were.
 *
 * @param type the kind of action
 * @param config its settings
 * @param webhookUrl the URL that the guide has
 */
public record AutomationAction(String type, @Nullable Map<String, String> config, @Nullable String webhookUrl) {

	static AutomationAction of(JsonBody body) {
		FieldRules rules = FieldRules.of(body);
		String type = rules.required("type", 255);
		if (type.isBlank()) {
			throw rules.broken("'%s' must not be blank.".formatted(body.qualified("type")));
		}
		return new AutomationAction(type, body.textsByName("config"), rules.webUrl("webhook_url", 2000));
	}

}
