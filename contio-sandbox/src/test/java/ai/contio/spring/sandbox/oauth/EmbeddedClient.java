package ai.contio.spring.sandbox.oauth;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import tools.jackson.databind.json.JsonMapper;

/**
 * A partner's server that signs people in on pages of its own. It keeps the session
 * cookie.
 */
final class EmbeddedClient {

	private final Browser browser;

	private final ContioSandbox sandbox;

	private final String authorization;

	EmbeddedClient(ContioSandbox sandbox, String authorization) {
		this.browser = new Browser(sandbox.url());
		this.sandbox = sandbox;
		this.authorization = authorization;
	}

	EmbeddedClient(ContioSandbox sandbox) {
		this(sandbox, Partner.basic(sandbox.clientId() + ":" + sandbox.clientSecret()));
	}

	Partner.Answer initiate(Map<String, ?> changes) {
		return post("/auth/initiate", with(Map.of("client_id", this.sandbox.clientId()), changes));
	}

	Partner.Answer verify(String session, String code) {
		return post("/auth/verify", Map.of("client_id", this.sandbox.clientId(), "email", "ada@example.com", "session",
				session, "code", code));
	}

	Partner.Answer checkConsent(Map<String, ?> changes) {
		return post("/oauth2/check-consent", with(request(), changes));
	}

	Partner.Answer authorize(Map<String, ?> changes) {
		return post("/oauth2/authorize", with(with(request(), Map.of("consent", true)), changes));
	}

	Partner.Answer authorizeWithout(String field) {
		return post("/oauth2/authorize", without(with(request(), Map.of("consent", true)), field));
	}

	Partner.Answer post(String path, Map<String, ?> body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.sandbox.url().resolve(path))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json(body)));
		return send(this.authorization.isEmpty() ? request : request.header("Authorization", this.authorization));
	}

	Partner.Answer send(HttpRequest.Builder request) {
		return new Partner.Answer(this.browser.send(request));
	}

	static String json(Map<String, ?> body) {
		return JsonMapper.shared().writeValueAsString(body);
	}

	static Map<String, ?> without(Map<String, ?> body, String field) {
		Map<String, Object> changed = new HashMap<>(body);
		changed.remove(field);
		return changed;
	}

	private Map<String, ?> request() {
		return Map.of("client_id", this.sandbox.clientId(), "email", "ada@example.com", "redirect_uri",
				Partner.CALLBACK, "response_type", "code");
	}

	private static Map<String, ?> with(Map<String, ?> body, Map<String, ?> changes) {
		Map<String, Object> changed = new HashMap<>(body);
		changed.putAll(changes);
		return changed;
	}

}
