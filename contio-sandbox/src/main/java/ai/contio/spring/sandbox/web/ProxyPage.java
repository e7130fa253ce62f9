package ai.contio.spring.sandbox.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;

/**
 * A page of a proxy that does not exist: what a caller gets when something before Contio
 * answers in its place. It is no JSON, and has no request id in it.
 */
public final class ProxyPage {

	private static final String TEMPLATE = """
			<!DOCTYPE html>
			<html>
			<head><title>%1$s</title></head>
			<body>
			<h1>%1$s</h1>
			<hr>
			<address>larkspur-edge</address>
			</body>
			</html>
			""";

	private ProxyPage() {
	}

	/**
	 * Answer with the page.
	 * @param status the status
	 * @param response where to write it to
	 * @throws IOException if the caller is gone
	 */
	public static void write(int status, HttpServletResponse response) throws IOException {
		HttpStatus known = HttpStatus.resolve(status);
		byte[] bytes = TEMPLATE.formatted((known != null) ? status + " " + known.getReasonPhrase() : status)
			.getBytes(StandardCharsets.UTF_8);
		response.setStatus(status);
		response.setContentType("text/html;charset=UTF-8");
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

}
