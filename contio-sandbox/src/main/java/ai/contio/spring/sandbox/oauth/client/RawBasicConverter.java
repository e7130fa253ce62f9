package ai.contio.spring.sandbox.oauth.client;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Reads the client's credentials from HTTP Basic and from nowhere else. Spring's own
 * converter URL-decodes them.
 */
public final class RawBasicConverter implements AuthenticationConverter {

	private static final String EXPECTED = "Expected was HTTP Basic with the base64 of client id, a colon and client "
			+ "secret, none of them URL-encoded first. Bearer tokens and credentials in the form are not taken.";

	@Override
	public Authentication convert(HttpServletRequest request) {
		PresentedCredentials credentials = PresentedCredentials.parse(request.getHeader(HttpHeaders.AUTHORIZATION))
			.orElseThrow(() -> new OAuth2AuthenticationException(
					new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, EXPECTED, null)));
		return new OAuth2ClientAuthenticationToken(credentials.clientId(),
				ClientAuthenticationMethod.CLIENT_SECRET_BASIC, credentials.clientSecret(), parameters(request));
	}

	/* Spring verifies PKCE with these, before the endpoint refuses what is repeated */
	private static Map<String, Object> parameters(HttpServletRequest request) {
		Map<String, Object> parameters = new HashMap<>();
		request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
		return parameters;
	}

}
