package ai.contio.spring.sandbox.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer that can be given again.
 *
 * @param status the status
 * @param contentType the content type, if there is a body
 * @param body the body
 */
record StoredAnswer(int status, @Nullable String contentType, byte[] body) {

	static StoredAnswer of(ContentCachingResponseWrapper response) {
		return new StoredAnswer(response.getStatus(), response.getContentType(), response.getContentAsByteArray());
	}

	void replay(HttpServletResponse response) throws IOException {
		response.setStatus(this.status);
		response.setHeader("Idempotent-Replayed", "true");
		if (this.contentType != null) {
			response.setContentType(this.contentType);
		}
		response.getOutputStream().write(this.body);
	}

}
