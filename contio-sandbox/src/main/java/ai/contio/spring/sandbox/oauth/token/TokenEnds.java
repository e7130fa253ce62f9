package ai.contio.spring.sandbox.oauth.token;

import ai.contio.spring.sandbox.account.TokenLifetimes;
import ai.contio.spring.sandbox.account.User;

import org.springframework.stereotype.Component;

/**
 * Ends tokens before their time, while none is exchanged.
 */
@Component
final class TokenEnds implements TokenLifetimes {

	private final MemoryAuthorizations authorizations;

	private final IssuedAccessTokens accessTokens;

	TokenEnds(MemoryAuthorizations authorizations, IssuedAccessTokens accessTokens) {
		this.authorizations = authorizations;
		this.accessTokens = accessTokens;
	}

	@Override
	public void expire(String token) {
		synchronized (this.authorizations) {
			this.accessTokens.expire(token);
			this.authorizations.expire(token);
		}
	}

	@Override
	public void revoke(String token) {
		synchronized (this.authorizations) {
			this.authorizations.revoke(token);
		}
	}

	@Override
	public void revokeFamily(String token) {
		synchronized (this.authorizations) {
			this.authorizations.revokeFamily(token);
		}
	}

	@Override
	public void revokeAll(User user) {
		synchronized (this.authorizations) {
			this.authorizations.revokeAll(user.id());
			this.accessTokens.revokeAll(user.id());
		}
	}

}
