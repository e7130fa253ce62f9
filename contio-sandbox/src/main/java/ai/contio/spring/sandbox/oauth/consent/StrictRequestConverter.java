package ai.contio.spring.sandbox.oauth.consent;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeRequestAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Refuses what Contio does not have and what would make Spring's own converter fail: a
 * repeated parameter, a request object, and more than can be sent on in a header.
 */
final class StrictRequestConverter implements AuthenticationConverter {

	private static final int MAX_LENGTH = 4000;

	private static final List<String> UNSUPPORTED = List.of("request", "request_uri");

	private final AuthenticationConverter converter = new OAuth2AuthorizationCodeRequestAuthenticationConverter();

	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		if (!"GET".equals(request.getMethod())) {
			return null;
		}
		String query = request.getQueryString();
		if (query != null && query.length() > MAX_LENGTH) {
			throw refused("The request is longer than the %d characters that the sandbox takes.".formatted(MAX_LENGTH));
		}
		request.getParameterMap().forEach((name, values) -> {
			if (values.length > 1) {
				throw refused("The parameter '%s' came more than once.".formatted(name));
			}
			if (UNSUPPORTED.contains(name)) {
				throw refused("The parameter '%s' is not supported.".formatted(name));
			}
		});
		return this.converter.convert(request);
	}

	private static OAuth2AuthorizationCodeRequestAuthenticationException refused(String description) {
		return new OAuth2AuthorizationCodeRequestAuthenticationException(
				new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, description, null), null);
	}

}
