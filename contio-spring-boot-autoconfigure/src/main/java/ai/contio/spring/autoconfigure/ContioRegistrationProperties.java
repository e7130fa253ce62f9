package ai.contio.spring.autoconfigure;

import ai.contio.spring.client.ContioConfigurationException;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioConnectionValidator;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.oauth2.authorization.RedirectUri;
import ai.contio.spring.oauth2.registration.ContioRegistration;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.util.StringUtils;

/**
 * Fills in what the application has not said about its client registration and provider
 * {@code contio}: after {@code spring.security.oauth2.client.*} is bound to the
 * properties, and before they are validated. Whatever the application does say there
 * stays.
 */
final class ContioRegistrationProperties implements BeanPostProcessor {

	private static final String PREFIX = "spring.security.oauth2.client.";

	private final BeanFactory beanFactory;

	ContioRegistrationProperties(BeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String beanName) {
		if (bean instanceof OAuth2ClientProperties properties) {
			complete(properties, this.beanFactory.getBean(ContioConnectionDetails.class),
					this.beanFactory.getBean(ContioOAuth2Properties.class));
		}
		return bean;
	}

	private static void complete(OAuth2ClientProperties properties, ContioConnectionDetails details,
			ContioOAuth2Properties oauth2) {
		OAuth2ClientProperties.Registration registration = properties.getRegistration().get(ContioRegistration.ID);
		boolean credentials = details.getClientId() != null && details.getClientSecret() != null;
		if (registration == null && !credentials) {
			return;
		}
		ContioConnectionValidator.validate(details);
		if (registration == null) {
			registration = new OAuth2ClientProperties.Registration();
			properties.getRegistration().put(ContioRegistration.ID, registration);
		}
		complete(registration, details, oauth2);
		if (ContioRegistration.ID.equals(registration.getProvider())) {
			complete(
					properties.getProvider()
						.computeIfAbsent(ContioRegistration.ID, (id) -> new OAuth2ClientProperties.Provider()),
					details);
		}
	}

	private static void complete(OAuth2ClientProperties.Registration registration, ContioConnectionDetails details,
			ContioOAuth2Properties oauth2) {
		registration.setProvider(given(registration.getProvider(), ContioRegistration.ID));
		registration.setClientId(given(registration.getClientId(), details.getClientId()));
		registration.setClientSecret(given(registration.getClientSecret(), reveal(details.getClientSecret())));
		registration.setClientAuthenticationMethod(given(registration.getClientAuthenticationMethod(),
				ClientAuthenticationMethod.CLIENT_SECRET_BASIC.getValue()));
		registration.setAuthorizationGrantType(
				given(registration.getAuthorizationGrantType(), AuthorizationGrantType.AUTHORIZATION_CODE.getValue()));
		registration.setRedirectUri(given(registration.getRedirectUri(), oauth2.getRedirectUri()));
		registration.setClientName(given(registration.getClientName(), "Contio"));
		if (registration.getScope() == null) {
			registration.setScope(oauth2.getScopes());
		}
		requireCallbackOfItsOwn(String.valueOf(registration.getRedirectUri()), oauth2);
	}

	private static void complete(OAuth2ClientProperties.Provider provider, ContioConnectionDetails details) {
		if (provider.getIssuerUri() != null) {
			throw new ContioConfigurationException(
					PREFIX + "provider.contio.issuer-uri is set, but Contio cannot be discovered by its issuer: "
							+ "its discovery document is at another path than the standard has it.",
					"Remove %sprovider.contio.issuer-uri. The starter knows Contio's endpoints.".formatted(PREFIX));
		}
		String url = StringUtils.trimTrailingCharacter(details.getOauthUrl().toString(), '/');
		provider.setAuthorizationUri(given(provider.getAuthorizationUri(), url + "/oauth2/authorize"));
		provider.setTokenUri(given(provider.getTokenUri(), url + "/oauth2/token"));
		provider.setUserInfoUri(given(provider.getUserInfoUri(), url + "/oauth2/userInfo"));
		provider.setJwkSetUri(given(provider.getJwkSetUri(), url + "/.well-known/jwks.json"));
		provider.setUserNameAttribute(given(provider.getUserNameAttribute(), IdTokenClaimNames.SUB));
	}

	/* There it would be taken for an answer to a login */
	private static void requireCallbackOfItsOwn(String redirectUri, ContioOAuth2Properties oauth2) {
		String path = RedirectUri.path(redirectUri, "", RedirectUri.CONNECT);
		if (path.contains("/login/oauth2/code/")) {
			throw new ContioConfigurationException(
					"The redirect URI of Contio is %s, but what comes to /login/oauth2/code is taken for a sign-in."
						.formatted(redirectUri),
					oauth2.getLogin().isEnabled()
							? "Use {action} in it, as in {baseUrl}/{action}/oauth2/code/{registrationId}: it stands for "
									+ "login when people sign in with Contio, and for authorize when they connect."
							: "Choose another path for contio.oauth2.redirect-uri, or leave it out.");
		}
	}

	private static @Nullable String given(@Nullable String value, @Nullable String otherwise) {
		return (value != null) ? value : otherwise;
	}

	private static @Nullable String reveal(@Nullable ContioSecret secret) {
		return (secret != null) ? secret.reveal() : null;
	}

}
