package ai.contio.spring.sandbox.contract;

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
import java.util.List;
import java.util.Map;

import ai.contio.spring.sandbox.ContioSandbox;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Sends requests with the credentials that operations take.
 */
final class Caller {

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private final HttpClient client = HttpClient.newHttpClient();

	private final ContioSandbox sandbox;

	private final String token;

	Caller(ContioSandbox sandbox, String token) {
		this.sandbox = sandbox;
		this.token = token;
	}

	/**
	 * The headers that authenticate a call.
	 * @param auth user, admin, client_basic or none, as the contract has it
	 */
	Map<String, String> credentials(String auth) {
		return switch (auth) {
			case "user" -> bearer(this.token);
			case "admin" -> Map.of("X-API-Key", this.sandbox.apiKey(), "X-Client-ID", this.sandbox.clientId());
			case "client_basic" -> basic(this.sandbox.clientId(), this.sandbox.clientSecret());
			default -> Map.of();
		};
	}

	static Map<String, String> bearer(String token) {
		return Map.of("Authorization", "Bearer " + token);
	}

	static Map<String, String> basic(String id, String secret) {
		return Map.of("Authorization",
				"Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8)));
	}

	Answer send(Call call) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.sandbox.url() + call.path()))
			.timeout(TIMEOUT)
			.method(call.method(), HttpRequest.BodyPublishers.ofByteArray(call.body()));
		call.headers().forEach(request::setHeader);
		try {
			return new Answer(this.client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A request.
	 */
	record Call(String method, String path, Map<String, String> headers, byte[] body) {

		Call path(String newPath) {
			return new Call(this.method, newPath, this.headers, this.body);
		}

		Call credentials(Map<String, String> credentials) {
			Map<String, String> changed = new LinkedHashMap<>(this.headers);
			List.of("Authorization", "X-API-Key", "X-Client-ID").forEach(changed::remove);
			changed.putAll(credentials);
			return new Call(this.method, this.path, changed, this.body);
		}

		Call header(String name, String value) {
			Map<String, String> changed = new LinkedHashMap<>(this.headers);
			changed.put(name, value);
			return new Call(this.method, this.path, changed, this.body);
		}

		Call query(String name, String value) {
			return path(this.path + (this.path.contains("?") ? "&" : "?") + name + "=" + value);
		}

		Call body(byte[] newBody) {
			return new Call(this.method, this.path, this.headers, newBody);
		}

		/* Without the headers, which hold credentials */
		@Override
		public String toString() {
			return "%s %s %s".formatted(this.method, this.path, new String(this.body, StandardCharsets.UTF_8));
		}

	}

	/**
	 * An answer.
	 */
	record Answer(HttpResponse<String> response) {

		int status() {
			return this.response.statusCode();
		}

		String body() {
			return this.response.body();
		}

		JsonNode json() {
			try {
				return this.response.body().isEmpty() ? MissingNode.getInstance()
						: JsonMapper.shared().readTree(this.response.body());
			}
			catch (JacksonException ex) {
				return MissingNode.getInstance();
			}
		}

		boolean isPage() {
			return this.response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
		}

		boolean isOk() {
			return status() / 100 == 2;
		}

		/* What the router says of an operation that the sandbox does not have */
		boolean isNotServed() {
			return status() == 405
					|| (status() == 404 && json().path("error").asString("").startsWith("The sandbox has no"));
		}

		@Override
		public String toString() {
			return "%d %s".formatted(status(), body().length() > 400 ? body().substring(0, 400) : body());
		}

	}

}
