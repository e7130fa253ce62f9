package ai.contio.spring.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/**
 * Knows which requests bring a file. They are not read before it is clear who sends them
 * and what they are for.
 */
public final class MultipartPaths {

	private MultipartPaths() {
	}

	/**
	 * Whether a request brings a file.
	 * @param request the request
	 * @return {@code true} if it is a multipart form of the user API
	 */
	public static boolean isUpload(HttpServletRequest request) {
		return request.getMethod().equals("POST") && request.getServletPath().startsWith("/v1/partner/user/")
				&& StringUtils.startsWithIgnoreCase(request.getContentType(), MediaType.MULTIPART_FORM_DATA_VALUE);
	}

}
