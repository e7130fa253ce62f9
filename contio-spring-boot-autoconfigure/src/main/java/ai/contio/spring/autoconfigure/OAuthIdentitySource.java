package ai.contio.spring.autoconfigure;

import java.util.Set;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.oauth2.connection.ContioIdentity;
import ai.contio.spring.oauth2.authorization.IdentitySource;
import ai.contio.spring.oauth2.registration.ContioScopes;
import reactor.core.publisher.Mono;

/**
 * Asks the user info endpoint, which wants the scope {@code openid}, or else has the
 * token introspected.
 */
final class OAuthIdentitySource implements IdentitySource {

	private final ContioOAuthClient oauth;

	OAuthIdentitySource(ContioOAuthClient oauth) {
		this.oauth = oauth;
	}

	@Override
	public Mono<ContioIdentity> identify(ContioSecret accessToken, Set<String> scopes) {
		return scopes.contains(ContioScopes.OPENID)
				? this.oauth.info()
					.userInfo(accessToken)
					.map((info) -> new ContioIdentity(info.subject(), info.email()))
				: this.oauth.tokens()
					.introspect(accessToken)
					.map((info) -> new ContioIdentity(info.subject(), info.email()));
	}

}
