package ai.contio.spring.sandbox.oauth.consent;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import ai.contio.spring.sandbox.oauth.client.RedirectUris;
import ai.contio.spring.sandbox.oauth.client.Scopes;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/**
 * What an authorization request must be like. Spring's own rules let the port of a
 * loopback redirect URI differ; Contio compares it to the byte.
 */
final class RequestRules implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

	private final RedirectUris redirectUris;

	RequestRules(RedirectUris redirectUris) {
		this.redirectUris = redirectUris;
	}

	@Override
	public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
		OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
		String refusal = this.redirectUris.refusal(request.getRedirectUri());
		if (refusal != null) {
			throw refused(OAuth2ErrorCodes.INVALID_REQUEST, refusal, request, null);
		}
		Set<String> unknown = new TreeSet<>(request.getScopes());
		Scopes.ALL.forEach(unknown::remove);
		if (!unknown.isEmpty()) {
			throw refused(OAuth2ErrorCodes.INVALID_SCOPE,
					"There are scopes that Contio does not have. Known ones are " + String.join(" ", Scopes.ALL),
					request, request.getRedirectUri());
		}
	}

	/**
	 * What the REST guide requires besides: a scope and a state. The embedded flow goes
	 * without.
	 */
	static void requireScopeAndState(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
		OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
		if (request.getScopes().isEmpty()) {
			throw refused(OAuth2ErrorCodes.INVALID_SCOPE, "The scope is missing.", request, request.getRedirectUri());
		}
		String state = request.getState();
		if (state == null || state.isBlank()) {
			throw refused(OAuth2ErrorCodes.INVALID_REQUEST, "The state is missing.", request, request.getRedirectUri());
		}
	}

	/**
	 * A refusal that goes to the redirect URI, or to the person when there is none.
	 */
	static OAuth2AuthorizationCodeRequestAuthenticationException refused(String code, String description,
			OAuth2AuthorizationCodeRequestAuthenticationToken request, @Nullable String redirectUri) {
		return new OAuth2AuthorizationCodeRequestAuthenticationException(new OAuth2Error(code, description, null),
				new OAuth2AuthorizationCodeRequestAuthenticationToken(request.getAuthorizationUri(),
						request.getClientId(), (Authentication) request.getPrincipal(), redirectUri, request.getState(),
						request.getScopes(), request.getAdditionalParameters()));
	}

}
