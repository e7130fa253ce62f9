package ai.contio.spring.sandbox.oauth.consent;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import ai.contio.spring.sandbox.oauth.login.SignedInUser;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/**
 * What the embedded flow asks for.
 *
 * @param clientId the client id
 * @param redirectUri where the code goes, or {@code null} if that is missing
 * @param scopes the scopes
 * @param state what comes back with the code, or {@code null}
 * @param codeChallenge the challenge of PKCE, or {@code null}
 * @param codeChallengeMethod how the challenge was made, or {@code null}
 * @param nonce what comes back in the ID token, or {@code null}
 */
public record AuthorizationRequest(String clientId, @Nullable String redirectUri, Set<String> scopes,
		@Nullable String state, @Nullable String codeChallenge, @Nullable String codeChallengeMethod,
		@Nullable String nonce) {

	OAuth2AuthorizationCodeRequestAuthenticationToken toToken(String authorizationUri, SignedInUser user) {
		Map<String, Object> parameters = new HashMap<>();
		put(parameters, PkceParameterNames.CODE_CHALLENGE, this.codeChallenge);
		put(parameters, PkceParameterNames.CODE_CHALLENGE_METHOD, this.codeChallengeMethod);
		put(parameters, OidcParameterNames.NONCE, this.nonce);
		return new OAuth2AuthorizationCodeRequestAuthenticationToken(authorizationUri, this.clientId, user,
				this.redirectUri, this.state, this.scopes, parameters);
	}

	private static void put(Map<String, Object> parameters, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			parameters.put(name, value);
		}
	}

}
