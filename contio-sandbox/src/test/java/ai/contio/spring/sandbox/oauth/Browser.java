package ai.contio.spring.sandbox.oauth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/**
 * A browser without a screen: it keeps cookies, submits forms as they are, and follows
 * redirects as long as they stay within the sandbox.
 */
final class Browser {

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final URI sandbox;

	Browser(URI sandbox) {
		this.sandbox = sandbox;
	}

	BrowserPage open(String pathOrUrl) {
		return follow(HttpRequest.newBuilder(this.sandbox.resolve(pathOrUrl)).GET());
	}

	/**
	 * Press a button, after changing some fields of its form.
	 */
	BrowserPage press(BrowserPage page, String button, Map<String, ?> changes) {
		return post(page.action(button), Form.encode(page.fields(button, changes)));
	}

	BrowserPage press(BrowserPage page, String button) {
		return press(page, button, Map.of());
	}

	BrowserPage post(String path, String form) {
		return follow(HttpRequest.newBuilder(this.sandbox.resolve(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Origin", this.sandbox.toString())
			.POST(HttpRequest.BodyPublishers.ofString(form)));
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.timeout(Duration.ofSeconds(20)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private BrowserPage follow(HttpRequest.Builder request) {
		HttpResponse<String> response = send(request);
		String location = response.headers().firstValue("Location").orElse(null);
		if (location == null) {
			return new BrowserPage(response.statusCode(), null, response.headers(), response.body());
		}
		URI target = response.uri().resolve(location);
		if (!target.getAuthority().equals(this.sandbox.getAuthority())) {
			return new BrowserPage(response.statusCode(), target, response.headers(), response.body());
		}
		return open(target.toString());
	}

}
