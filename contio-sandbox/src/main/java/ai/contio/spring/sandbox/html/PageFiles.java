package ai.contio.spring.sandbox.html;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves what the pages load: style sheet and icon, and the script of the control page.
 * They are files, so that the policy of the pages can forbid everything that is inline.
 */
@Controller
final class PageFiles {

	@GetMapping("/_sandbox/page/sandbox.css")
	void style(HttpServletResponse response) throws IOException {
		write("sandbox.css", "text/css;charset=UTF-8", response);
	}

	@GetMapping("/_sandbox/page/sandbox.js")
	void script(HttpServletResponse response) throws IOException {
		write("sandbox.js", "text/javascript;charset=UTF-8", response);
	}

	@GetMapping("/_sandbox/page/sandbox.svg")
	void icon(HttpServletResponse response) throws IOException {
		write("sandbox.svg", "image/svg+xml", response);
	}

	private void write(String name, String contentType, HttpServletResponse response) throws IOException {
		byte[] bytes = new ClassPathResource(name, getClass()).getContentAsByteArray();
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setContentType(contentType);
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

}
