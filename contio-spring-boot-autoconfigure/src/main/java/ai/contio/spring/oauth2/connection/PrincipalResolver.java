package ai.contio.spring.oauth2.connection;

import java.security.Principal;

import ai.contio.spring.client.ResourceOwner;

import org.springframework.security.core.Authentication;

/**
 * Says which user of this application somebody is who is signed in. A connection belongs
 * to that user and to nobody else. A bean of this type replaces the default, for instance
 * in an application that knows one user under several identity providers.
 */
@FunctionalInterface
public interface PrincipalResolver {

	/**
	 * Name the user.
	 * @param authentication who is signed in, never somebody anonymous
	 * @return the user, of the type {@link ResourceOwner.Type#PRINCIPAL}
	 */
	ResourceOwner resolve(Authentication authentication);

	/**
	 * Name the user of a request.
	 * @param user the principal of the request
	 * @return the user; one whom this application itself signs in, if the principal is
	 * none of Spring Security's
	 */
	default ResourceOwner resolve(Principal user) {
		return (user instanceof Authentication authentication) ? resolve(authentication)
				: ResourceOwner.principal(user.getName());
	}

}
