package ai.contio.spring.sandbox.oauth.consent;

import java.time.Clock;

import ai.contio.spring.sandbox.oauth.client.PartnerClients;
import ai.contio.spring.sandbox.oauth.client.RedirectUris;
import ai.contio.spring.sandbox.oauth.login.SignedInUser;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Issues authorization codes, for the hosted pages and the embedded flow alike.
 */
@Component
public final class AuthorizationCodes {

	private final PartnerClients clients;

	private final OAuth2AuthorizationService authorizations;

	private final Consents consents;

	private final RequestRules rules;

	private final AuthorizationCodeGenerator generator;

	private final OAuth2AuthorizationCodeRequestAuthenticationProvider provider;

	AuthorizationCodes(PartnerClients clients, OAuth2AuthorizationService authorizations, Consents consents,
			RedirectUris redirectUris, Clock clock) {
		this.clients = clients;
		this.authorizations = authorizations;
		this.consents = consents;
		this.rules = new RequestRules(redirectUris);
		this.generator = new AuthorizationCodeGenerator(clock);
		this.provider = provider();
		this.provider.setAuthenticationValidator(this.rules);
		this.provider.setAuthorizationConsentRequired((context) -> false);
	}

	/**
	 * What answers {@code GET /oauth2/authorize}: with a code if there is consent
	 * already, otherwise by asking for it.
	 * @return the provider
	 */
	OAuth2AuthorizationCodeRequestAuthenticationProvider hosted() {
		OAuth2AuthorizationCodeRequestAuthenticationProvider hosted = provider();
		hosted.setAuthenticationValidator(this.rules.andThen(RequestRules::requireScopeAndState));
		hosted.setAuthorizationConsentRequired(AuthorizationCodes::isConsentMissing);
		return hosted;
	}

	private OAuth2AuthorizationCodeRequestAuthenticationProvider provider() {
		OAuth2AuthorizationCodeRequestAuthenticationProvider provider = new OAuth2AuthorizationCodeRequestAuthenticationProvider(
				this.clients, this.authorizations, this.consents);
		provider.setAuthorizationCodeGenerator(this.generator);
		return provider;
	}

	private static boolean isConsentMissing(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
		OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
		return !Consents.granted(context.getAuthorizationConsent()).containsAll(request.getScopes());
	}

	/* Within a request to Spring's own endpoint */
	OAuth2AuthorizationCodeRequestAuthenticationToken issue(OAuth2AuthorizationCodeRequestAuthenticationToken request) {
		Authentication issued = this.provider.authenticate(request);
		Assert.state(issued instanceof OAuth2AuthorizationCodeRequestAuthenticationToken,
				"A code is issued only for what has been granted");
		return (OAuth2AuthorizationCodeRequestAuthenticationToken) issued;
	}

	/**
	 * Issue a code for what a person has granted already.
	 * @param request what is asked for
	 * @param user who has granted it
	 * @param servletRequest the request that asks
	 * @return where to send the browser with the code
	 * @throws OAuth2AuthorizationCodeRequestAuthenticationException if the request is not
	 * good
	 */
	public AuthorizationRedirect issue(AuthorizationRequest request, SignedInUser user,
			HttpServletRequest servletRequest) {
		AuthorizationServerContextHolder
			.setContext(new CalledAs(servletRequest, AuthorizationServerSettings.builder().build()));
		try {
			return AuthorizationRedirect.of(issue(request.toToken(servletRequest.getRequestURL().toString(), user)));
		}
		finally {
			AuthorizationServerContextHolder.resetContext();
		}
	}

}
