package ai.contio.spring.sandbox.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes an error in one of the shapes that Contio's API has.
 */
@Component
public final class ErrorWriter {

	private final JsonMapper json;

	ErrorWriter(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Write an error in the shape that most of the API shares. The deprecated
	 * {@code message} is still there, and says the same as {@code error}.
	 * @param error the error
	 * @param response where to write it to
	 * @throws IOException if the caller is gone
	 */
	public void write(ApiException error, HttpServletResponse response) throws IOException {
		String message = String.valueOf(error.getMessage());
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("code", error.code());
		body.put("error", message);
		body.put("message", message);
		body.put("request_id", requestId(response));
		body.putAll(error.details());
		write(error.status(), body, response);
	}

	/**
	 * Write an error in the shape of the JSON endpoints for signing in, which has no
	 * {@code error}.
	 * @param error the error
	 * @param response where to write it to
	 * @throws IOException if the caller is gone
	 */
	public void writeShort(ApiException error, HttpServletResponse response) throws IOException {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("code", error.code());
		body.put("message", String.valueOf(error.getMessage()));
		body.put("request_id", requestId(response));
		body.putAll(error.details());
		write(error.status(), body, response);
	}

	/**
	 * Write an error in the shape of RFC 6749, where {@code error} is the code.
	 * @param status the status
	 * @param code the code
	 * @param description what was found, what was expected and what to do
	 * @param response where to write it to
	 * @throws IOException if the caller is gone
	 */
	public void writeOAuth(HttpStatus status, String code, String description, HttpServletResponse response)
			throws IOException {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("error", code);
		body.put("error_description", description);
		body.put("request_id", requestId(response));
		write(status, body, response);
	}

	private void write(HttpStatus status, Map<String, Object> body, HttpServletResponse response) throws IOException {
		byte[] bytes = this.json.writeValueAsBytes(body);
		response.resetBuffer();
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

	private static String requestId(HttpServletResponse response) {
		return String.valueOf(response.getHeader(RequestIdFilter.REQUEST_ID));
	}

}
