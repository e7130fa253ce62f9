package ai.contio.spring.client;

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

}
