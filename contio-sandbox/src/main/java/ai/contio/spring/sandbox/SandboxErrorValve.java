package ai.contio.spring.sandbox;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import ai.contio.spring.sandbox.web.AnswerHeaders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what Tomcat refuses by itself, such as a malformed URI, with JSON and nothing
 * about Tomcat.
 */
final class SandboxErrorValve extends ErrorReportValve {

	private final transient JsonMapper json;

	SandboxErrorValve(JsonMapper json) {
		this.json = json;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		String message = (status < 500) ? "The request is malformed: no part of the sandbox could read it."
				: "The sandbox failed; its log says why.";
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("code", (status < 500) ? "invalid_request" : "internal_server_error");
		body.put("error", message);
		body.put("message", message);
		body.put("request_id", AnswerHeaders.write(response));
		try {
			response.setContentType("application/json");
			response.getReporter().write(this.json.writeValueAsString(body));
			response.finishResponse();
		}
		catch (IOException ex) {
			this.container.getLogger().debug("The caller of the sandbox is gone", ex);
		}
	}

}
