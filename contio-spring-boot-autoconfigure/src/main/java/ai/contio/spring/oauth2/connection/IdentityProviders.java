package ai.contio.spring.oauth2.connection;

import ai.contio.spring.client.ResourceOwner;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/**
 * Tells users apart by their name and by who signed them in: the client registration of
 * an OAuth2 login, the issuer of a bearer token, or else the application itself.
 */
public final class IdentityProviders implements PrincipalResolver {

	private static final String ISSUER = "iss";

	@Override
	public ResourceOwner resolve(Authentication authentication) {
		return ResourceOwner.principal(authentication.getName(), provider(authentication));
	}

	private static String provider(Authentication authentication) {
		if (authentication instanceof OAuth2AuthenticationToken login) {
			return login.getAuthorizedClientRegistrationId();
		}
		// On the reactive stack a sign-in is not over yet when its tokens are saved
		if (authentication instanceof OAuth2LoginAuthenticationToken login) {
			return login.getClientRegistration().getRegistrationId();
		}
		Object issuer = issuer(authentication.getPrincipal());
		return (issuer != null) ? issuer.toString() : "";
	}

	/* A token that was decoded is its own principal; an opaque one brings attributes */
	private static @Nullable Object issuer(@Nullable Object principal) {
		if (principal instanceof ClaimAccessor token) {
			return token.getClaims().get(ISSUER);
		}
		return (principal instanceof OAuth2AuthenticatedPrincipal user) ? user.getAttribute(ISSUER) : null;
	}

}
