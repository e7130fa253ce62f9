package ai.contio.spring.sandbox.oauth.token;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenRevocationAuthenticationToken;

/**
 * Ends a token at once. A token that is not known is as good as revoked, as RFC 7009 has
 * it.
 */
final class Revocation implements AuthenticationProvider {

	private final MemoryAuthorizations authorizations;

	Revocation(MemoryAuthorizations authorizations) {
		this.authorizations = authorizations;
	}

	@Override
	public Authentication authenticate(Authentication authentication) {
		OAuth2TokenRevocationAuthenticationToken request = (OAuth2TokenRevocationAuthenticationToken) authentication;
		synchronized (this.authorizations) {
			this.authorizations.revoke(request.getToken());
		}
		return request;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return OAuth2TokenRevocationAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
