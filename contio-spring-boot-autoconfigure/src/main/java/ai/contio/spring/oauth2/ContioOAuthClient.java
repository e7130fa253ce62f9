package ai.contio.spring.oauth2;

import ai.contio.spring.oauth2.info.InfoOperations;
import ai.contio.spring.oauth2.info.PublicInfoOperations;
import ai.contio.spring.oauth2.signin.SignInOperations;
import ai.contio.spring.oauth2.token.TokenOperations;

/**
 * The OAuth endpoints of Contio, grouped by what they are about:
 * {@code contio.tokens().revoke(token)}. Authorization codes and refresh tokens are
 * exchanged by Spring Security, not here.
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
	 * A client of the given operations. The first three live on the OAuth host, and the
	 * last on the host of the API, which may be another one.
	 * @param signIn operations of a sign-in
	 * @param tokens operations of tokens
	 * @param info operations of users and scopes
	 * @param publicInfo operations of partner apps
	 * @return the client
	 */
	static ContioOAuthClient of(SignInOperations signIn, TokenOperations tokens, InfoOperations info,
			PublicInfoOperations publicInfo) {
		return new GroupedOAuthClient(signIn, tokens, info, publicInfo);
	}

}
