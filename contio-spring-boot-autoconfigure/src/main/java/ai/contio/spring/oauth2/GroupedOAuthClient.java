package ai.contio.spring.oauth2;

import ai.contio.spring.oauth2.info.DiscoveryOperations;
import ai.contio.spring.oauth2.info.InfoOperations;
import ai.contio.spring.oauth2.info.PublicInfoOperations;
import ai.contio.spring.oauth2.signin.SignInOperations;
import ai.contio.spring.oauth2.sso.SsoOperations;
import ai.contio.spring.oauth2.token.TokenOperations;

/**
 * Groups the operations that it is given.
 *
 * @param signIn operations of a sign-in
 * @param tokens operations of tokens
 * @param info operations of users and scopes
 * @param publicInfo operations of partner apps
 * @param discovery operations of the OAuth host
 * @param sso operations of signing in with another identity provider
 */
record GroupedOAuthClient(SignInOperations signIn, TokenOperations tokens, InfoOperations info,
		PublicInfoOperations publicInfo, DiscoveryOperations discovery,
		SsoOperations sso) implements ContioOAuthClient {

}
