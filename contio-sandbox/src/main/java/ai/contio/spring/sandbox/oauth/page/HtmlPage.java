package ai.contio.spring.sandbox.oauth.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/**
 * A page: a heading, and what follows it. All text is escaped on its way in; it loads
 * nothing and runs no script.
 */
final class HtmlPage {

	private static final String STYLE = """
			body{font:1.05rem/1.5 system-ui,sans-serif;max-width:28rem;margin:2rem auto;padding:0 1rem;color:#1c2430;\
			background:#fff}
			h1{font-size:1.5rem}label{display:block;margin:.6rem 0}fieldset{border:1px solid #8a94a3;margin:1rem 0}
			input[type=email],input[type=text]{display:block;width:100%;box-sizing:border-box;font:inherit;padding:.5rem}
			button{font:inherit;padding:.5rem 1.2rem;margin:.6rem .6rem 0 0}
			.error{border-left:.3rem solid #a4161a;padding:.3rem .8rem;background:#fdecec}
			.note{color:#4a5565}
			""";

	private static final String TEMPLATE = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%s</title>
			<style>%s</style>
			</head>
			<body>
			<main>
			<h1>%s</h1>
			%s</main>
			</body>
			</html>
			""";

	/**
	 * What a browser may do on a page. It says nothing of {@code form-action}: browsers
	 * apply that to the redirect after a form too, and so would stop the way back.
	 */
	static final String POLICY = "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; frame-ancestors 'none'"
		.formatted(sha256(STYLE));

	private final String title;

	private final StringBuilder body = new StringBuilder();

	HtmlPage(String title) {
		this.title = title;
	}

	static String escape(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

	HtmlPage text(String text) {
		return html("<p>%s</p>", text);
	}

	HtmlPage note(String text) {
		return html("<p class=\"note\">%s</p>", text);
	}

	HtmlPage error(@Nullable String text) {
		return (text != null) ? html("<p class=\"error\" role=\"alert\" id=\"error\">%s</p>", text) : this;
	}

	HtmlPage link(String path, String text) {
		return html("<p><a href=\"%s\">%s</a></p>", path, text);
	}

	HtmlPage hidden(String name, @Nullable String value) {
		return (value != null) ? html("<input type=\"hidden\" name=\"%s\" value=\"%s\">", name, value) : this;
	}

	/**
	 * Add markup.
	 * @param markup the markup, with a {@code %s} for each value
	 * @param values what is put into it, escaped
	 */
	HtmlPage html(String markup, String... values) {
		Object[] escaped = new Object[values.length];
		for (int i = 0; i < values.length; i++) {
			escaped[i] = escape(values[i]);
		}
		this.body.append(markup.formatted(escaped)).append('\n');
		return this;
	}

	void write(HttpStatus status, HttpServletResponse response) throws IOException {
		String heading = escape(this.title);
		byte[] bytes = TEMPLATE.formatted(heading, STYLE, heading, this.body).getBytes(StandardCharsets.UTF_8);
		response.setStatus(status.value());
		response.setContentType("text/html;charset=UTF-8");
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

	private static String sha256(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JVM has SHA-256", ex);
		}
	}

}
