package ai.contio.spring.sandbox.oauth.consent;

import java.util.Optional;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Authorization requests that wait for somebody's decision.
 */
@Component
public final class PendingRequests {

	/** What to tell a person whose request is not there. */
	public static final String GONE = "This request is not there any more: it has been decided, or belongs to "
			+ "somebody else. Go back to the application and connect again.";

	private static final OAuth2TokenType STATE = new OAuth2TokenType(OAuth2ParameterNames.STATE);

	private final OAuth2AuthorizationService authorizations;

	PendingRequests(OAuth2AuthorizationService authorizations) {
		this.authorizations = authorizations;
	}

	/**
	 * What a request asks for.
	 * @param state what the consent page was opened with
	 * @param userId the id of who is signed in
	 * @return the request, or empty if it is not that person's, or decided
	 */
	public Optional<OAuth2AuthorizationRequest> request(String state, String userId) {
		return find(state, userId).map(PendingRequests::request);
	}

	Optional<OAuth2Authorization> find(String state, String userId) {
		return Optional.ofNullable(this.authorizations.findByToken(state, STATE))
			.filter((authorization) -> authorization.getPrincipalName().equals(userId));
	}

	static OAuth2AuthorizationRequest request(OAuth2Authorization authorization) {
		OAuth2AuthorizationRequest request = authorization.getAttribute(OAuth2AuthorizationRequest.class.getName());
		Assert.state(request != null, "An authorization of the sandbox begins with a request");
		return request;
	}

}
