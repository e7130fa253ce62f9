package ai.contio.spring.oauth2.authorization;

import java.io.Serializable;
import java.net.URI;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;

/**
 * A request for the user's consent that is about to be made. Keep it until the code comes
 * back, where only the user's own browser gets at it, such as in the session: it holds
 * the secret that the code is exchanged with.
 */
public final class ContioAuthorizationRequest implements Serializable {

	private final OAuth2AuthorizationRequest request;

	ContioAuthorizationRequest(OAuth2AuthorizationRequest request) {
		this.request = request;
	}

	/**
	 * Where to send the user's browser.
	 * @return the URL of Contio's authorization endpoint with all its parameters
	 */
	public URI uri() {
		return URI.create(this.request.getAuthorizationRequestUri());
	}

	/**
	 * What the answer must carry to be one to this request.
	 * @return the state
	 */
	public String state() {
		return String.valueOf(this.request.getState());
	}

	/**
	 * Where Contio sends the user back to.
	 * @return the redirect URI
	 */
	public String redirectUri() {
		return String.valueOf(this.request.getRedirectUri());
	}

	/**
	 * The scopes that are asked for.
	 * @return the scopes
	 */
	public Set<String> scopes() {
		return this.request.getScopes();
	}

	/**
	 * The PKCE challenge, for the embedded sign-in, which sends it in a body. Its method
	 * is S256.
	 * @return the challenge
	 */
	public String codeChallenge() {
		return String.valueOf(this.request.getAdditionalParameters().get(PkceParameterNames.CODE_CHALLENGE));
	}

	OAuth2AuthorizationRequest request() {
		return this.request;
	}

	@Nullable String attribute(String name) {
		return this.request.getAttribute(name);
	}

	/**
	 * Shows neither the state nor the secret of the request.
	 */
	@Override
	public String toString() {
		return "ContioAuthorizationRequest[redirectUri=%s, scopes=%s]".formatted(redirectUri(), scopes());
	}

}
