package ai.contio.spring.oauth2.signin;

import java.util.List;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether the user has consented to scopes before.
 *
 * @param clientId the client id of the partner app
 * @param email the e-mail address of the user
 * @param scopes the scopes, which go out as a list, as the vendor's specification has it
 * @param redirectUri the redirect URI, to the byte as it is registered
 * @param responseType {@code code}
 * @param state a value that comes back with the authorization code
 * @param codeChallenge the challenge of PKCE
 * @param codeChallengeMethod how it was made: {@code S256}
 */
public record ConsentCheck(String clientId, String email, @Nullable List<String> scopes, @Nullable String redirectUri,
		@Nullable String responseType, @Nullable String state, @Nullable String codeChallenge,
		@Nullable String codeChallengeMethod) {

	/**
	 * A question.
	 * @throws IllegalArgumentException if the client id or the e-mail address is missing
	 */
	public ConsentCheck {
		RequestBounds.required("client_id", clientId);
		RequestBounds.required("email", email);
		scopes = (scopes != null) ? List.copyOf(scopes) : null;
	}

}
