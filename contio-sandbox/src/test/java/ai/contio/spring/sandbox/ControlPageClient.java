package ai.contio.spring.sandbox;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * Opens the control page and sends its forms, as a browser would.
 */
final class ControlPageClient {

	private final SandboxClient client;

	private final String origin;

	ControlPageClient(ContioSandbox sandbox) {
		this(sandbox, sandbox.url().toString());
	}

	private ControlPageClient(ContioSandbox sandbox, String origin) {
		this.client = SandboxClient.of(sandbox).withoutCredentials();
		this.origin = origin;
	}

	static ControlPageClient ofPageOf(String origin, ContioSandbox sandbox) {
		return new ControlPageClient(sandbox, origin);
	}

	SandboxClient.Answer open(String path) {
		return this.client.get(path);
	}

	/**
	 * What a page says, without its markup.
	 */
	String text(String path) {
		return text(open(path));
	}

	static String text(SandboxClient.Answer page) {
		return HtmlUtils.htmlUnescape(page.body().replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
	}

	SandboxClient.Answer submit(String path, Map<String, String> fields) {
		String form = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return this.client.send("POST", path, form,
				Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", this.origin));
	}

	/**
	 * Send a form and open the page that it leads to.
	 */
	SandboxClient.Answer submitAndFollow(String path, Map<String, String> fields) {
		SandboxClient.Answer answer = submit(path, fields);
		if (answer.status() != 303) {
			throw new AssertionError("No redirect but %d: %s".formatted(answer.status(), text(answer)));
		}
		return open(URI.create(answer.header("Location")).toString());
	}

}
