package ai.contio.spring.sandbox.oauth;

import java.io.IOException;
import java.util.Set;

import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.ErrorWriter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers what goes wrong at the JSON endpoints for signing in. Their errors are short;
 * those about workspaces have the shape of the rest of the API, as the specification
 * says.
 */
@RestControllerAdvice(basePackageClasses = OAuthErrorAdvice.class)
@Order(0)
final class OAuthErrorAdvice {

	private static final Set<HttpStatus> ABOUT_WORKSPACES = Set.of(HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND,
			HttpStatus.CONFLICT);

	private final ErrorWriter writer;

	OAuthErrorAdvice(ErrorWriter writer) {
		this.writer = writer;
	}

	@ExceptionHandler
	void handle(ApiException ex, HttpServletResponse response) throws IOException {
		if (ABOUT_WORKSPACES.contains(ex.status()) && !ex.code().equals("insufficient_scope")) {
			this.writer.write(ex, response);
		}
		else {
			this.writer.writeShort(ex, response);
		}
	}

	@ExceptionHandler
	void handle(OAuth2AuthenticationException ex, HttpServletResponse response) throws IOException {
		this.writer.writeShort(new ApiException(HttpStatus.BAD_REQUEST, ex.getError().getErrorCode(),
				String.valueOf(ex.getError().getDescription())), response);
	}

	/* What the firewall of Spring Security finds when a header is read */
	@ExceptionHandler
	void handle(RequestRejectedException ex, HttpServletResponse response) throws IOException {
		this.writer.writeShort(ApiException.invalidRequest("The request holds characters that are not allowed."),
				response);
	}

}
