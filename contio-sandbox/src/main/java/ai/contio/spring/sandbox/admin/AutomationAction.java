package ai.contio.spring.sandbox.admin;

import java.util.Map;

import ai.contio.spring.sandbox.web.ApiException;
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
record AutomationAction(String type, @Nullable Map<String, String> config, @Nullable String webhookUrl) {

	static AutomationAction of(JsonBody body) {
		String type = Constraints.required(body.qualified("type"), body.text("type"));
		if (type.isBlank()) {
			throw ApiException.validation("'%s' must not be blank.".formatted(body.qualified("type")));
		}
		String webhookUrl = body.text("webhook_url");
		Constraints.webUrl(body.qualified("webhook_url"), webhookUrl);
		return new AutomationAction(type, body.textsByName("config"), webhookUrl);
	}

}
