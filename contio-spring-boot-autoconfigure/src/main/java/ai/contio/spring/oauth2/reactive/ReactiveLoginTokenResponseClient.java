package ai.contio.spring.oauth2.reactive;

import ai.contio.spring.oauth2.authorization.LoginTokenResponses;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/**
 * Exchanges the codes of sign-ins: those of Contio the way Contio wants it, those of
 * others as Spring Security does by default.
 */
public final class ReactiveLoginTokenResponseClient
		implements ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

	private final WebClientReactiveAuthorizationCodeTokenResponseClient others = new WebClientReactiveAuthorizationCodeTokenResponseClient();

	private final LoginTokenResponses contio;

	/**
	 * A client of token endpoints.
	 * @param contio exchanges the codes of Contio
	 */
	public ReactiveLoginTokenResponseClient(LoginTokenResponses contio) {
		this.contio = contio;
	}

	@Override
	public Mono<OAuth2AccessTokenResponse> getTokenResponse(OAuth2AuthorizationCodeGrantRequest request) {
		return request.getClientRegistration().getRegistrationId().equals(ContioRegistration.ID)
				? this.contio.exchange(request) : this.others.getTokenResponse(request);
	}

}
