package ai.contio.spring.sandbox.oauth.token;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.oauth.client.ClientCredentials;
import ai.contio.spring.sandbox.oauth.client.OAuthSettings;

import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2RefreshTokenAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2RefreshTokenAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Sets the endpoints up that take and give tokens: two grants, introspection and
 * revocation.
 */
@Component
public final class TokenEndpoints {

	private final MemoryAuthorizations authorizations;

	private final PrefixedTokenGenerator generator;

	private final TokenResponseWriter responses;

	private final Introspection introspection;

	private final Revocation revocation;

	private final OAuthSettings settings;

	/* Providers are no beans: Spring Security would look for a global one among them */
	TokenEndpoints(MemoryAuthorizations authorizations, PrefixedTokenGenerator generator, TokenResponseWriter responses,
			IssuedAccessTokens accessTokens, IdTokens idTokens, Accounts accounts, ClientCredentials client,
			OAuthSettings settings) {
		this.authorizations = authorizations;
		this.generator = generator;
		this.responses = responses;
		this.introspection = new Introspection(accessTokens, idTokens, accounts, client);
		this.revocation = new Revocation(authorizations);
		this.settings = settings;
	}

	/**
	 * Set them up.
	 * @param server the authorization server that they are part of
	 * @param errors answers what goes wrong
	 */
	public void configure(OAuth2AuthorizationServerConfigurer server, AuthenticationFailureHandler errors) {
		server.authorizationService(this.authorizations).tokenGenerator(this.generator);
		server.tokenEndpoint((endpoint) -> endpoint.errorResponseHandler(errors)
			.accessTokenResponseHandler(this.responses)
			.accessTokenRequestConverters((converters) -> {
				converters.clear();
				converters.add(new OAuth2AuthorizationCodeAuthenticationConverter());
				converters.add(new OAuth2RefreshTokenAuthenticationConverter());
			})
			.authenticationProviders((providers) -> {
				providers.clear();
				providers.add(new OneGrantAtATime(
						new OAuth2AuthorizationCodeAuthenticationProvider(this.authorizations, this.generator),
						this.authorizations, this.settings));
				providers.add(new OneGrantAtATime(
						new OAuth2RefreshTokenAuthenticationProvider(this.authorizations, this.generator),
						this.authorizations, this.settings));
			}));
		server.tokenIntrospectionEndpoint((endpoint) -> endpoint.errorResponseHandler(errors)
			.authenticationProvider(this.introspection)
			.authenticationProviders((providers) -> providers.removeIf((provider) -> provider != this.introspection)));
		server.tokenRevocationEndpoint((endpoint) -> endpoint.errorResponseHandler(errors)
			.authenticationProvider(this.revocation)
			.authenticationProviders((providers) -> providers.removeIf((provider) -> provider != this.revocation)));
	}

}
