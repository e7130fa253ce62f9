package ai.contio.spring.client;

import java.util.Set;

import reactor.core.publisher.Mono;

/**
 * Where the user API's access tokens come from.
 */
@FunctionalInterface
public interface ContioTokenSource {

	/**
	 * An access token that is good for now, refreshed if need be.
	 * @param owner whom it is to act for
	 * @return the token, or an error: {@link ContioNotConnectedException} if there is no
	 * connection for that resource owner, a {@link ContioApiException} if the token could
	 * not be refreshed
	 */
	Mono<ContioSecret> accessToken(ResourceOwner owner);

	/**
	 * Another access token, because Contio has just refused one that had not expired.
	 * @param refused the token that was refused
	 * @param owner whom it is to act for
	 * @return the token, or an error as of {@link #accessToken}; empty if no other token
	 * can be had
	 */
	default Mono<ContioSecret> accessTokenInPlaceOf(ContioSecret refused, ResourceOwner owner) {
		return Mono.empty();
	}

	/**
	 * The scopes that have been granted to the access token of a resource owner.
	 * @param owner whom it acts for
	 * @return the scopes, none if nothing was granted; empty if that is not known
	 */
	default Mono<Set<String>> grantedScopes(ResourceOwner owner) {
		return Mono.empty();
	}

}
