package ai.contio.spring.autoconfigure;

import java.util.LinkedHashSet;
import java.util.Set;

import ai.contio.spring.oauth2.authorization.ConnectFlow;
import ai.contio.spring.oauth2.authorization.RedirectUri;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import ai.contio.spring.oauth2.registration.ContioScopes;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * Says at start-up how users connect, and what has to be registered at Contio for it.
 */
final class ConnectStartUp implements SmartInitializingSingleton {

	private static final Log logger = LogFactory.getLog(ConnectStartUp.class);

	private final ContioRegistration contio;

	private final boolean loginEnabled;

	ConnectStartUp(ContioRegistration contio, boolean loginEnabled) {
		this.contio = contio;
		this.loginEnabled = loginEnabled;
	}

	@Override
	public void afterSingletonsInstantiated() {
		ClientRegistration registration = this.contio.find();
		if (registration != null) {
			logger.info("Contio OAuth2: users %s at %s. Redirect URI to register at Contio: %s. Scopes: %s".formatted(
					this.loginEnabled ? "sign in and connect" : "connect", ConnectFlow.PATH,
					String.join(" and ", redirectUris(String.valueOf(registration.getRedirectUri()))),
					scopes(registration.getScopes())));
			registration.getScopes().forEach(ConnectStartUp::warnIfUnknown);
		}
	}

	private Set<String> redirectUris(String template) {
		Set<String> uris = new LinkedHashSet<>();
		uris.add(fill(template, RedirectUri.CONNECT));
		if (this.loginEnabled) {
			uris.add(fill(template, RedirectUri.LOGIN));
		}
		return uris;
	}

	/* Contio may have scopes by now that this version does not know */
	private static void warnIfUnknown(String scope) {
		if (!ContioScopes.ALL.contains(scope)) {
			String nearest = ContioScopes.nearest(scope);
			logger.warn("contio.oauth2.scopes has '%s', which this version does not know. %s".formatted(scope,
					(nearest != null) ? "Did you mean '%s'?".formatted(nearest)
							: "Known are %s.".formatted(String.join(" ", ContioScopes.ALL))));
		}
	}

	/* The base URL is that of each request, so it stays a variable */
	private static String fill(String template, String action) {
		return template.replace("{action}", action).replace("{registrationId}", ContioRegistration.ID);
	}

	private static String scopes(Set<String> scopes) {
		return scopes.equals(ContioScopes.ALL) ? "all %d (contio.oauth2.scopes asks for fewer)".formatted(scopes.size())
				: String.join(" ", scopes);
	}

}
