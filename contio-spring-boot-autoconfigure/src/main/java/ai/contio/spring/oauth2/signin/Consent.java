package ai.contio.spring.oauth2.signin;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * What the user has decided, and where to go on.
 *
 * @param clientId the client id of the partner app
 * @param email the e-mail address of the user
 * @param consent whether the user consents
 * @param scope the scopes, joined by spaces
 * @param redirectUri the redirect URI, to the byte as it is registered
 * @param responseType {@code code}
 * @param state a value that comes back with the authorization code
 * @param codeChallenge the challenge of PKCE
 * @param codeChallengeMethod how it was made: {@code S256}
 */
public record Consent(String clientId, String email, boolean consent, @Nullable String scope, String redirectUri,
		String responseType, @Nullable String state, @Nullable String codeChallenge,
		@Nullable String codeChallengeMethod) {

	/**
	 * A decision.
	 * @throws IllegalArgumentException if something required is missing
	 */
	public Consent {
		RequestBounds.required("client_id", clientId);
		RequestBounds.required("email", email);
		RequestBounds.required("redirect_uri", redirectUri);
		RequestBounds.required("response_type", responseType);
	}

}
