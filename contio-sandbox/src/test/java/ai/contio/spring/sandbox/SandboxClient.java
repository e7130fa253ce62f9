package ai.contio.spring.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a sandbox as a partner would.
 */
public final class SandboxClient {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI url;

	private final Map<String, String> credentials;

	private SandboxClient(URI url, Map<String, String> credentials) {
		this.url = url;
		this.credentials = credentials;
	}

	public static SandboxClient of(ContioSandbox sandbox) {
		return new SandboxClient(sandbox.url(),
				Map.of("X-API-Key", sandbox.apiKey(), "X-Client-ID", sandbox.clientId()));
	}

	/**
	 * Calls with an access token of a user and nothing else.
	 */
	SandboxClient bearer(String token) {
		return new SandboxClient(this.url, Map.of("Authorization", "Bearer " + token));
	}

	SandboxClient withoutCredentials() {
		return new SandboxClient(this.url, Map.of());
	}

	Answer get(String path) {
		return send("GET", path, "", Map.of());
	}

	Answer send(String method, String path, String body) {
		return send(method, path, body, Map.of());
	}

	Answer send(String method, String path, String body, Map<String, String> headers) {
		return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
	}

	Answer send(String method, String path, byte[] body, Map<String, String> headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.url + path))
			.timeout(TIMEOUT)
			.method(method, HttpRequest.BodyPublishers.ofByteArray(body));
		this.credentials.forEach(request::setHeader);
		headers.forEach(request::setHeader);
		try {
			HttpResponse<String> response = this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers(), response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	record Answer(int status, HttpHeaders headers, String body) {

		JsonNode json() {
			return JSON.readTree(this.body);
		}

		String text(String field) {
			return json().path(field).asString();
		}

		String header(String name) {
			return this.headers.firstValue(name).orElse("");
		}

	}

}
