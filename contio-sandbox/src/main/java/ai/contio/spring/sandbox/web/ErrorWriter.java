package ai.contio.spring.sandbox.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes an error in the shape that most of Contio's API shares. The deprecated
 * {@code message} is still there, and says the same as {@code error}.
 */
@Component
final class ErrorWriter {

	private final JsonMapper json;

	ErrorWriter(JsonMapper json) {
		this.json = json;
	}

	void write(ApiException error, HttpServletResponse response) throws IOException {
		byte[] body = this.json.writeValueAsBytes(body(error, response));
		response.resetBuffer();
		response.setStatus(error.status().value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private Map<String, Object> body(ApiException error, HttpServletResponse response) {
		String message = String.valueOf(error.getMessage());
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("code", error.code());
		body.put("error", message);
		body.put("message", message);
		body.put("request_id", String.valueOf(response.getHeader(RequestIdFilter.REQUEST_ID)));
		body.putAll(error.details());
		return body;
	}

}
