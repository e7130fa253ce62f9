package ai.contio.spring.sample;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Visits the pages without a browser: keeps cookies, follows redirects, and sends forms
 * with their token.
 */
final class Visitor {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(Redirect.NORMAL)
		.build();

	private final URI base;

	/**
	 * A visitor whom nobody knows.
	 * @param port of the application
	 */
	Visitor(String port) {
		this.base = URI.create("http://localhost:%s/".formatted(port));
	}

	/**
	 * Sign in as the administrator of the sample.
	 * @return this visitor
	 */
	Visitor signIn() {
		submit("/login", "/login", Map.of("username", "demo", "password", "demo"));
		return this;
	}

	/**
	 * Read a page.
	 * @param path of the page
	 * @return the answer, after redirects
	 */
	HttpResponse<String> get(String path) {
		return send(request(path).GET());
	}

	/**
	 * Send a form.
	 * @param page where the form is
	 * @param action where it goes
	 * @param fields what was entered
	 * @return the answer, after redirects
	 */
	HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		Matcher token = TOKEN.matcher(get(page).body());
		if (!token.find()) {
			throw new AssertionError("There is no form at " + page);
		}
		all.put("_csrf", token.group(1));
		String body = all.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(request(action).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body)));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.base.resolve(path)).timeout(PATIENCE);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new AssertionError("The application did not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted", ex);
		}
	}

}
