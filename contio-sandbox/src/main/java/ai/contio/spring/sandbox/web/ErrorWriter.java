package ai.contio.spring.sandbox.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes an error in one of the shapes that Contio's API has.
 */
@Component
public final class ErrorWriter {

	/* Spring Authorization Server answers these */
	private static final Set<String> RFC_6749 = Set.of("/oauth2/token", "/oauth2/introspect", "/oauth2/revoke");

	private final JsonMapper json;

	ErrorWriter(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Write an error in the shape that the part of the API has which was called.
	 * @param error the error
	 * @param path the path that was called
	 * @param response where to write it to
	 * @throws IOException if the caller is gone
	 */
	public void write(ApiException error, String path, HttpServletResponse response) throws IOException {
		if (RFC_6749.contains(path)) {
			writeOAuth(error.status(), error.code(), String.valueOf(error.getMessage()), response);
		}
		else if (path.startsWith("/oauth2/") || path.startsWith("/auth/")) {
			writeShort(error, response);
		}
		else {
			write(error, response);
		}
	}

	/**
	 * Write an error in the shape that most of the API shares. The deprecated
	 * {@code message} is still there, and says the same as {@code error}.
	 * @param error the error
	 * @param response where to write it to
	 * @throws IOException if the caller is gone
	 */
	public void write(ApiException error, HttpServletResponse response) throws IOException {
		if (error.details().containsKey("required_plan")) {
			writePlan(error, response);
			return;
		}
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
	public void writeOAuth(HttpStatusCode status, String code, String description, HttpServletResponse response)
			throws IOException {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("error", code);
		body.put("error_description", description);
		body.put("request_id", requestId(response));
		write(status, body, response);
	}

	/* The shape of plan limits has neither an error nor a request id */
	private void writePlan(ApiException error, HttpServletResponse response) throws IOException {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("code", error.code());
		body.put("message", String.valueOf(error.getMessage()));
		body.putAll(error.details());
		write(error.status(), body, response);
	}

	private void write(HttpStatusCode status, Map<String, Object> body, HttpServletResponse response)
			throws IOException {
		byte[] bytes = this.json.writeValueAsBytes(body);
		response.resetBuffer();
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

	private static String requestId(HttpServletResponse response) {
		return AnswerHeaders.write(response);
	}

}
