package ai.contio.spring.sandbox.oauth;

import java.io.IOException;

import ai.contio.spring.sandbox.web.ErrorWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Answers what goes wrong at the endpoints for tokens in the shape of RFC 6749, with the
 * request id that Contio adds.
 */
@Component
final class OAuthErrors implements AuthenticationFailureHandler {

	private final ErrorWriter writer;

	OAuthErrors(ErrorWriter writer) {
		this.writer = writer;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		OAuth2Error error = (failure instanceof OAuth2AuthenticationException oauth) ? oauth.getError()
				: new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST);
		boolean client = error.getErrorCode().equals(OAuth2ErrorCodes.INVALID_CLIENT);
		if (client) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"contio\"");
		}
		this.writer.writeOAuth(client ? HttpStatus.UNAUTHORIZED : HttpStatus.BAD_REQUEST, error.getErrorCode(),
				description(error.getErrorCode(), error.getDescription()), response);
	}

	/* Spring's own descriptions name a parameter at most */
	private static String description(String code, @Nullable String description) {
		return switch (code) {
			case OAuth2ErrorCodes.INVALID_CLIENT ->
				"The client id or the client secret is wrong or missing, or the app "
						+ "is not active. Expected was HTTP Basic with the base64 of client id, a colon and client secret, "
						+ "none of them URL-encoded first; nothing in the form, no Bearer token.";
			case OAuth2ErrorCodes.INVALID_GRANT -> "The code or refresh token is unknown, used, expired, revoked or of "
					+ "another client, or its redirect_uri or code_verifier is not the one it was asked for with.";
			case OAuth2ErrorCodes.UNSUPPORTED_GRANT_TYPE ->
				"The grant_type must be authorization_code or refresh_token.";
			default -> (description != null) ? description : "The request was refused.";
		};
	}

}
