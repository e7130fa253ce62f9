package ai.contio.spring.client;

import java.util.Set;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;

/**
 * Puts the credentials of one client on its requests. It is asked before each attempt,
 * and only for requests to the configured origin.
 */
@FunctionalInterface
public interface ContioCredentials {

	/**
	 * Add the credentials to a request.
	 * @param request the request as it is about to go out
	 * @return the request with credentials; an error if there are none, in which case
	 * nothing is sent
	 */
	Mono<ClientRequest> authorize(ClientRequest request);

	/**
	 * Put other credentials on a request, because Contio did not accept those it had.
	 * @param refused the request as it went out
	 * @return the request with other credentials; empty if there are no others, or an
	 * error if there are none any more
	 */
	default Mono<ClientRequest> replace(ClientRequest refused) {
		return Mono.empty();
	}

	/**
	 * What the credentials of a request are good for. It is asked when Contio refused the
	 * request for want of a scope.
	 * @param refused the request as it went out
	 * @return the scopes that were granted, perhaps none; empty if that is not known
	 */
	default Mono<Set<String>> scopes(ClientRequest refused) {
		return Mono.empty();
	}

	/**
	 * The credentials of the admin API: {@code X-API-Key} and {@code X-Client-ID}. They
	 * are read for each request, so that connection details may change them.
	 * @param details where the API key and the client id come from
	 * @return the credentials
	 * @throws ContioConfigurationException if the API key or the client id is not set
	 */
	static ContioCredentials apiKey(ContioConnectionDetails details) {
		return new ApiKeyCredentials(details);
	}

	/**
	 * The credentials of the OAuth endpoints: HTTP Basic with the client id and the
	 * client secret. They are read for each request, so that connection details may
	 * change them.
	 * @param details where the client id and the client secret come from
	 * @return the credentials
	 * @throws ContioConfigurationException if the client id or the client secret is not
	 * set
	 */
	static ContioCredentials clientSecret(ContioConnectionDetails details) {
		return new ClientSecretCredentials(details);
	}

	/**
	 * The credentials of the user API: {@code Authorization: Bearer}, with the access
	 * token of whoever the call acts for.
	 * @param tokens where access tokens come from
	 * @param current knows who is signed in, for calls that name nobody
	 * @return the credentials
	 */
	static ContioCredentials accessToken(ContioTokenSource tokens, CurrentResourceOwner current) {
		return new AccessTokenCredentials(tokens, current);
	}

}
