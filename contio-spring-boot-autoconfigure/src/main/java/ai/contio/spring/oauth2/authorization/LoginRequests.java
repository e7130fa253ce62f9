package ai.contio.spring.oauth2.authorization;

import java.util.LinkedHashSet;
import java.util.Set;

import ai.contio.spring.oauth2.registration.ContioRegistration;
import ai.contio.spring.oauth2.registration.ContioScopes;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.util.MultiValueMap;

/**
 * Requests to sign in with Contio, for Spring Security to make.
 * <p>
 * What Spring Security keeps of such a request does not mention {@code openid}, though it
 * is asked for: Security would insist on an ID token with a nonce otherwise, and Contio
 * may send neither. The user info says who signed in; an ID token that comes is verified
 * when the code is exchanged.
 */
public final class LoginRequests {

	private final AuthorizationRequests requests;

	private final ContioRegistration registration;

	/**
	 * Requests to sign in.
	 * @param registration Contio's registration
	 */
	public LoginRequests(ContioRegistration registration) {
		this.requests = new AuthorizationRequests(registration);
		this.registration = registration;
	}

	/**
	 * Make a request. Where the link asks for what cannot be, the user signs in without
	 * it.
	 * @param link the parameters of the link, as {@link ConnectFlow} has them
	 * @param baseUrl the URL of the application, with its context path
	 * @return the request
	 */
	public OAuth2AuthorizationRequest create(MultiValueMap<String, String> link, String baseUrl) {
		try {
			return create(ConnectFlow.options(link), baseUrl);
		}
		catch (AuthorizationFailedException | UnknownScopeException ex) {
			return create(AuthorizationOptions.defaults(), baseUrl);
		}
	}

	private OAuth2AuthorizationRequest create(AuthorizationOptions asked, String baseUrl) {
		AuthorizationOptions options = asked;
		if (!options.scopes().isEmpty()) {
			Set<String> scopes = new LinkedHashSet<>(options.scopes());
			scopes.add(ContioScopes.OPENID);
			options = new AuthorizationOptions(options.loginHint(), scopes);
		}
		String redirectUri = RedirectUri.expand(String.valueOf(this.registration.get().getRedirectUri()), baseUrl,
				RedirectUri.LOGIN);
		OAuth2AuthorizationRequest request = this.requests.create(redirectUri, options);
		Set<String> remembered = new LinkedHashSet<>(request.getScopes());
		remembered.remove(ContioScopes.OPENID);
		return OAuth2AuthorizationRequest.from(request)
			.scopes(remembered)
			.authorizationRequestUri(request.getAuthorizationRequestUri())
			.build();
	}

}
