package ai.contio.spring.oauth2;

import ai.contio.spring.client.Operations;
import ai.contio.spring.oauth2.info.DiscoveryOperations;
import ai.contio.spring.oauth2.info.InfoOperations;
import ai.contio.spring.oauth2.info.PublicInfoOperations;
import ai.contio.spring.oauth2.signin.SignInOperations;
import ai.contio.spring.oauth2.sso.SsoOperations;
import ai.contio.spring.oauth2.token.TokenOperations;

/**
 * The OAuth endpoints of Contio, grouped by what they are about:
 * {@code contio.tokens().revoke(token)}. Connections of users need none of them: Spring
 * Security exchanges their codes, and this starter refreshes their tokens.
 * <p>
 * Nothing is sent until a returned {@code Mono} is subscribed to. Calls fail with a
 * {@link ai.contio.spring.client.ContioApiException}.
 */
public interface ContioOAuthClient {

	/**
	 * Signing a user in without the hosted pages.
	 * @return its operations
	 */
	SignInOperations signIn();

	/**
	 * Tokens that Contio has issued.
	 * @return their operations
	 */
	TokenOperations tokens();

	/**
	 * What Contio says about a user and about scopes.
	 * @return its operations
	 */
	InfoOperations info();

	/**
	 * What Contio says in public about a partner app.
	 * @return its operations
	 */
	PublicInfoOperations publicInfo();

	/**
	 * What the OAuth host is.
	 * @return its operations
	 */
	DiscoveryOperations discovery();

	/**
	 * Signing in with the identity provider of a partner app.
	 * @return its operations
	 */
	SsoOperations sso();

	/**
	 * A client of the given operations.
	 * @param oauth gives those of the OAuth host
	 * @param api gives those of the host of the API, which may be another one:
	 * {@link PublicInfoOperations} and {@link SsoOperations}
	 * @return the client
	 */
	static ContioOAuthClient of(Operations oauth, Operations api) {
		return new GroupedOAuthClient(oauth.get(SignInOperations.class), oauth.get(TokenOperations.class),
				oauth.get(InfoOperations.class), api.get(PublicInfoOperations.class),
				oauth.get(DiscoveryOperations.class), api.get(SsoOperations.class));
	}

}
