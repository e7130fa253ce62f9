package ai.contio.spring.sandbox.oauth.consent;

import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationConsentAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Sets the endpoint up that asks people for their consent.
 */
@Component
public final class AuthorizationEndpoint {

	private final AuthorizationCodes codes;

	private final ConsentDecision decision;

	/* The provider is no bean: Spring Security would take it for a global one */
	AuthorizationEndpoint(AuthorizationCodes codes, PendingRequests pending, OAuth2AuthorizationService authorizations,
			Consents consents) {
		this.codes = codes;
		this.decision = new ConsentDecision(pending, authorizations, consents, codes);
	}

	/**
	 * Set it up.
	 * @param server the authorization server that it is part of
	 * @param consentPage the path of the page that asks for consent
	 * @param errors answers what goes wrong
	 */
	public void configure(OAuth2AuthorizationServerConfigurer server, String consentPage,
			AuthenticationFailureHandler errors) {
		server.authorizationEndpoint((endpoint) -> endpoint.consentPage(consentPage)
			.errorResponseHandler(errors)
			.authorizationRequestConverters((converters) -> {
				converters.clear();
				converters.add(new StrictRequestConverter());
				converters.add(new OAuth2AuthorizationConsentAuthenticationConverter());
			})
			.authenticationProviders((providers) -> {
				providers.clear();
				providers.add(this.codes.hosted());
				providers.add(this.decision);
			}));
	}

}
