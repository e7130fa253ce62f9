package ai.contio.spring.oauth2.servlet;

import ai.contio.spring.oauth2.registration.ContioRegistration;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;

/**
 * Refuses Contio as an identity, whichever way an answer came to the login: it stands
 * before the providers that would accept one, and before the code is exchanged. Its
 * exception is of the kind that ends the search for a provider.
 */
public final class ContioLoginGuard implements AuthenticationProvider {

	@Override
	public @Nullable Authentication authenticate(Authentication authentication) {
		if (authentication instanceof OAuth2LoginAuthenticationToken login
				&& login.getClientRegistration().getRegistrationId().equals(ContioRegistration.ID)) {
			throw new DisabledException("Nobody signs in with Contio here: contio.oauth2.login.enabled is not set. "
					+ "Connecting to Contio starts at /oauth2/authorization/contio, with a user who is signed in.");
		}
		return null;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return OAuth2LoginAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
