package ai.contio.spring.sandbox.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;

/**
 * Answers with JSON whatever goes wrong in a controller.
 */
@RestControllerAdvice
final class ErrorAdvice {

	private static final Log logger = LogFactory.getLog(ErrorAdvice.class);

	private final ErrorWriter errors;

	ErrorAdvice(ErrorWriter errors) {
		this.errors = errors;
	}

	@ExceptionHandler
	void handle(ApiException ex, HttpServletResponse response) throws IOException {
		this.errors.write(ex, response);
	}

	@ExceptionHandler
	void handle(NoHandlerFoundException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.errors.write(ApiException.notFound("The sandbox has no %s %s. docs/sandbox.md lists what it has."
			.formatted(ex.getHttpMethod(), ex.getRequestURL())), request.getServletPath(), response);
	}

	@ExceptionHandler
	void handle(HttpRequestMethodNotSupportedException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		String[] supported = (ex.getSupportedMethods() != null) ? ex.getSupportedMethods() : new String[0];
		String allowed = StringUtils.arrayToDelimitedString(supported, ", ");
		response.setHeader(HttpHeaders.ALLOW, allowed);
		this.errors.write(
				new ApiException(HttpStatus.METHOD_NOT_ALLOWED, "method_not_allowed",
						"%s does not take %s, only %s.".formatted(request.getRequestURI(), ex.getMethod(), allowed)),
				request.getServletPath(), response);
	}

	@ExceptionHandler
	void handle(MaxUploadSizeExceededException ex, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.errors.write(
				new ApiException(HttpStatus.CONTENT_TOO_LARGE, "request_too_large", "The file is larger than 50 MB."),
				request.getServletPath(), response);
	}

	@ExceptionHandler
	void handle(MultipartException ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.errors.write(ApiException.invalidRequest("The body cannot be read as multipart/form-data."),
				request.getServletPath(), response);
	}

	@ExceptionHandler
	void handle(Exception ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		logger.error("The sandbox failed to answer a request", ex);
		this.errors.write(new ApiException(HttpStatus.INTERNAL_SERVER_ERROR, "internal_server_error",
				"The sandbox failed; its log says why."), request.getServletPath(), response);
	}

}
