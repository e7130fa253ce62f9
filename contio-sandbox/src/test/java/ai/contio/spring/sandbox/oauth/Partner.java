package ai.contio.spring.sandbox.oauth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The partner's server: it sends people to the sandbox and exchanges what comes back.
 */
final class Partner {

	static final String CALLBACK = "http://localhost:65000/callback";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient client = HttpClient.newHttpClient();

	private final ContioSandbox sandbox;

	private final String authorization;

	private Partner(ContioSandbox sandbox, String authorization) {
		this.sandbox = sandbox;
		this.authorization = authorization;
	}

	static Partner of(ContioSandbox sandbox) {
		return new Partner(sandbox, basic(sandbox.clientId() + ":" + sandbox.clientSecret()));
	}

	Partner withAuthorization(String header) {
		return new Partner(this.sandbox, header);
	}

	static String basic(String credentials) {
		return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The parameters of an authorization request, some of them changed. A change to an
	 * empty text leaves a parameter out.
	 */
	String authorizePath(Map<String, String> changes) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("response_type", "code");
		parameters.put("client_id", this.sandbox.clientId());
		parameters.put("redirect_uri", CALLBACK);
		parameters.put("scope", "openid profile email meetings:read");
		parameters.put("state", "s-1");
		parameters.putAll(changes);
		parameters.values().removeIf(String::isEmpty);
		return "/oauth2/authorize?" + Form.encode(parameters);
	}

	/**
	 * Let Ada sign in and allow everything.
	 */
	String code(Map<String, String> changes) {
		Browser browser = new Browser(this.sandbox.url());
		BrowserPage page = signIn(browser, "ada@example.com", changes);
		return ((page.redirect() != null) ? page : browser.press(page, "allow")).callback().get("code");
	}

	BrowserPage signIn(Browser browser, String email, Map<String, String> changes) {
		BrowserPage page = browser.open(authorizePath(changes));
		page = browser.press(page, "continue", Map.of("email", email));
		return browser.press(page, "verify", Map.of("code", this.sandbox.code(email)));
	}

	Answer exchange(String code) {
		return exchange(code, Map.of());
	}

	Answer exchange(String code, Map<String, String> changes) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("grant_type", "authorization_code");
		form.put("code", code);
		form.put("redirect_uri", CALLBACK);
		form.putAll(changes);
		return form("/oauth2/token", form);
	}

	Answer refresh(String refreshToken) {
		return form("/oauth2/token", Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
	}

	Answer introspect(String token) {
		return form("/oauth2/introspect", Map.of("token", token));
	}

	Answer revoke(String token) {
		return form("/oauth2/revoke", Map.of("token", token));
	}

	Answer userInfo(String accessToken) {
		return withAuthorization("Bearer " + accessToken).get("/oauth2/userInfo");
	}

	Answer form(String path, Map<String, ?> form) {
		return form(path, Form.encode(form));
	}

	Answer form(String path, String form) {
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.ISO_8859_1)));
	}

	Answer get(String path) {
		return send(request(path).GET());
	}

	Answer send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.client.send(request.timeout(Duration.ofSeconds(20)).build(),
					HttpResponse.BodyHandlers.ofString());
			return new Answer(response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.sandbox.url() + path));
		return this.authorization.isEmpty() ? request : request.header("Authorization", this.authorization);
	}

	record Answer(HttpResponse<String> response) {

		int status() {
			return this.response.statusCode();
		}

		JsonNode json() {
			return JSON.readTree(this.response.body());
		}

		String text(String field) {
			return json().path(field).asString("");
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		/* Not the body: it may hold tokens */
		@Override
		public String toString() {
			return "Answer[%d, error=%s, code=%s]".formatted(status(), text("error"), text("code"));
		}

	}

}
