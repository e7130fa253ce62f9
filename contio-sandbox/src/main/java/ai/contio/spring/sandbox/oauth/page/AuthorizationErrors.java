package ai.contio.spring.sandbox.oauth.page;

import java.io.IOException;

import ai.contio.spring.sandbox.oauth.client.ClientCredentials;
import ai.contio.spring.sandbox.oauth.consent.AuthorizationRedirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Says what is wrong with an authorization request: to the application, at its redirect
 * URI, or to the person when that URI cannot be trusted.
 */
@Component
public final class AuthorizationErrors implements AuthenticationFailureHandler {

	private final ClientCredentials client;

	AuthorizationErrors(ClientCredentials client) {
		this.client = client;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		OAuth2Error error = ((OAuth2AuthenticationException) failure).getError();
		OAuth2AuthorizationCodeRequestAuthenticationToken asked = (failure instanceof OAuth2AuthorizationCodeRequestAuthenticationException ex)
				? ex.getAuthorizationCodeRequestAuthentication() : null;
		String redirectUri = (asked != null) ? asked.getRedirectUri() : null;
		if (asked != null && redirectUri != null) {
			response.sendRedirect(AuthorizationRedirect.of(redirectUri, error, asked.getState()).url());
			return;
		}
		String clientId = (asked != null) ? asked.getClientId() : this.client.clientId();
		String problem = clientId.equals(this.client.clientId()) ? String.valueOf(error.getDescription())
				: otherClient(clientId);
		String note = "Error: %s. Request: %s.".formatted(error.getErrorCode(), response.getHeader("X-Request-Id"));
		ProblemPage.of(HttpStatus.BAD_REQUEST, problem, note).write(response);
	}

	private String otherClient(String found) {
		return "The client_id was '%s'. Expected was '%s', which contio.sandbox.client-id sets.".formatted(found,
				this.client.clientId());
	}

}
