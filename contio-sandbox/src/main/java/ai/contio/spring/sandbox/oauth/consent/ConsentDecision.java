package ai.contio.spring.sandbox.oauth.consent;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationToken;

/**
 * Takes what a person decided on the consent page. Spring's own provider grants
 * {@code openid} unasked and takes no scope at all for a refusal; here each scope can be
 * declined, and a token without any is possible, as Contio says.
 */
final class ConsentDecision implements AuthenticationProvider {

	private final PendingRequests pending;

	private final OAuth2AuthorizationService authorizations;

	private final Consents consents;

	private final AuthorizationCodes codes;

	ConsentDecision(PendingRequests pending, OAuth2AuthorizationService authorizations, Consents consents,
			AuthorizationCodes codes) {
		this.pending = pending;
		this.authorizations = authorizations;
		this.consents = consents;
		this.codes = codes;
	}

	@Override
	public Authentication authenticate(Authentication authentication) {
		OAuth2AuthorizationConsentAuthenticationToken decision = (OAuth2AuthorizationConsentAuthenticationToken) authentication;
		Authentication user = (Authentication) decision.getPrincipal();
		OAuth2Authorization authorization = this.pending.find(String.valueOf(decision.getState()), user.getName())
			.orElseThrow(ConsentDecision::unknown);
		OAuth2AuthorizationRequest request = PendingRequests.request(authorization);
		Set<String> granted = new HashSet<>(decision.getScopes());
		granted.retainAll(request.getScopes());
		this.authorizations.remove(authorization);
		if (!"allow".equals(decision.getAdditionalParameters().get("decision"))) {
			throw RequestRules.refused(OAuth2ErrorCodes.ACCESS_DENIED, "The user declined.",
					token(request, user, request.getScopes()), request.getRedirectUri());
		}
		this.consents.decide(user.getName(), request.getScopes(), granted);
		return this.codes.issue(token(request, user, granted));
	}

	private static OAuth2AuthorizationCodeRequestAuthenticationToken token(OAuth2AuthorizationRequest request,
			Authentication user, @Nullable Set<String> scopes) {
		return new OAuth2AuthorizationCodeRequestAuthenticationToken(request.getAuthorizationUri(),
				request.getClientId(), user, request.getRedirectUri(), request.getState(), scopes,
				request.getAdditionalParameters());
	}

	private static OAuth2AuthorizationCodeRequestAuthenticationException unknown() {
		return new OAuth2AuthorizationCodeRequestAuthenticationException(
				new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, PendingRequests.GONE, null), null);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return OAuth2AuthorizationConsentAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
