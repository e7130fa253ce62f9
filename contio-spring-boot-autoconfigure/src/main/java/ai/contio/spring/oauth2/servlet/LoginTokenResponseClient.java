package ai.contio.spring.oauth2.servlet;

import ai.contio.spring.oauth2.authorization.LoginTokenResponses;
import ai.contio.spring.oauth2.registration.ContioRegistration;

import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.util.Assert;

/**
 * Exchanges the codes of sign-ins: those of Contio the way Contio wants it, those of
 * others as Spring Security does by default.
 */
public final class LoginTokenResponseClient
		implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

	private final RestClientAuthorizationCodeTokenResponseClient others = new RestClientAuthorizationCodeTokenResponseClient();

	private final LoginTokenResponses contio;

	/**
	 * A client of token endpoints.
	 * @param contio exchanges the codes of Contio
	 */
	public LoginTokenResponseClient(LoginTokenResponses contio) {
		this.contio = contio;
	}

	@Override
	public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest request) {
		if (!request.getClientRegistration().getRegistrationId().equals(ContioRegistration.ID)) {
			return this.others.getTokenResponse(request);
		}
		OAuth2AccessTokenResponse answer = this.contio.exchange(request).block();
		Assert.state(answer != null, "The token endpoint answers or fails");
		return answer;
	}

}
