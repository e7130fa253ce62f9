package ai.contio.spring.oauth2.connection;

import java.util.List;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.endpoint.AbstractOAuth2AuthorizationGrantRequest;
import org.springframework.security.oauth2.client.endpoint.AbstractWebClientReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Contio's token endpoint. The client id and the secret are not added here, as Spring
 * Security would add them: it takes the secret that the registration had at the start,
 * and URL-encodes it, while Contio takes it as it is.
 */
public final class TokenEndpoint {

	private final WebClientReactiveAuthorizationCodeTokenResponseClient codes = new WebClientReactiveAuthorizationCodeTokenResponseClient();

	private final WebClientReactiveRefreshTokenTokenResponseClient refreshes = new WebClientReactiveRefreshTokenTokenResponseClient();

	private final ContioRegistration registration;

	/**
	 * The token endpoint.
	 * @param webClient what calls it, with the credentials of the partner app
	 * @param registration Contio's registration
	 */
	public TokenEndpoint(WebClient webClient, ContioRegistration registration) {
		this.registration = registration;
		prepare(this.codes, webClient);
		prepare(this.refreshes, webClient);
	}

	/**
	 * Exchange an authorization code.
	 * @param request the code, with what it was asked for with
	 * @return the tokens, or a {@code ContioApiException}
	 */
	public Mono<OAuth2AccessTokenResponse> exchange(OAuth2AuthorizationCodeGrantRequest request) {
		return this.codes.getTokenResponse(request);
	}

	Mono<OAuth2AccessTokenResponse> refresh(StoredConnection.Tokens tokens, ContioSecret refreshToken) {
		OAuth2AccessToken access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, tokens.access().reveal(),
				tokens.issuedAt(), tokens.expiresAt());
		OAuth2RefreshToken refresh = new OAuth2RefreshToken(refreshToken.reveal(), tokens.issuedAt());
		return this.refreshes
			.getTokenResponse(new OAuth2RefreshTokenGrantRequest(this.registration.get(), access, refresh));
	}

	private static <T extends AbstractOAuth2AuthorizationGrantRequest> void prepare(
			AbstractWebClientReactiveOAuth2AccessTokenResponseClient<T> client, WebClient webClient) {
		client.setHeadersConverter((request) -> {
			HttpHeaders headers = new HttpHeaders();
			headers.setAccept(List.of(MediaType.APPLICATION_JSON));
			return headers;
		});
		client.setBodyExtractor(new QuietExtractor());
		client.setWebClient(webClient);
	}

}
