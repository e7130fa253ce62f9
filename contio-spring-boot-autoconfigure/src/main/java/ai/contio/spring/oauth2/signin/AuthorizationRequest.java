package ai.contio.spring.oauth2.signin;

import java.util.List;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for at the end of a sign-in: an authorization code for these scopes. It
 * makes the body of both calls that lead there, so that they agree.
 *
 * @param clientId the client id of the partner app
 * @param email the e-mail address of the user
 * @param redirectUri the redirect URI, to the byte as it is registered
 * @param scopes the scopes
 * @param state a value that comes back with the authorization code
 * @param codeChallenge the challenge of PKCE, made with SHA-256 ({@code S256})
 */
public record AuthorizationRequest(String clientId, String email, String redirectUri, List<String> scopes,
		@Nullable String state, @Nullable String codeChallenge) {

	/**
	 * A request.
	 * @throws IllegalArgumentException if something required is missing
	 */
	public AuthorizationRequest {
		RequestBounds.required("client_id", clientId);
		RequestBounds.required("email", email);
		RequestBounds.required("redirect_uri", redirectUri);
		scopes = List.copyOf(RequestBounds.required("scopes", scopes));
	}

	ConsentCheck check() {
		return new ConsentCheck(this.clientId, this.email, this.scopes, this.redirectUri, "code", this.state,
				this.codeChallenge, method());
	}

	Consent decide(boolean consent) {
		return new Consent(this.clientId, this.email, consent, String.join(" ", this.scopes), this.redirectUri, "code",
				this.state, this.codeChallenge, method());
	}

	private @Nullable String method() {
		return (this.codeChallenge != null) ? "S256" : null;
	}

}
