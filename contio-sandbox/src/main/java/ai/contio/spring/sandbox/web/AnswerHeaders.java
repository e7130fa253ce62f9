package ai.contio.spring.sandbox.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that all of Contio's answers have.
 */
public final class AnswerHeaders {

	static final String REQUEST_ID = "X-Request-Id";

	private static final String API_VERSION = "X-API-Version";

	private static final String CURRENT_VERSION = "1.14";

	private AnswerHeaders() {
	}

	/**
	 * Give them to an answer that has none yet.
	 * @param response the answer
	 * @return the id of the request
	 */
	public static String write(HttpServletResponse response) {
		String requestId = response.getHeader(REQUEST_ID);
		if (requestId == null) {
			requestId = "req_" + UUID.randomUUID().toString().replace("-", "");
			response.setHeader(REQUEST_ID, requestId);
			response.setHeader(API_VERSION, CURRENT_VERSION);
		}
		return requestId;
	}

}
