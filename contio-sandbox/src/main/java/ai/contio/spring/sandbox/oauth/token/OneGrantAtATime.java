package ai.contio.spring.sandbox.oauth.token;

import ai.contio.spring.sandbox.oauth.client.OAuthSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2RefreshTokenAuthenticationToken;

/**
 * Exchanges a code or refresh token while no other is exchanged. Spring looks a token up
 * and saves its successor in two steps: of two requests with the same refresh token, both
 * would get new ones.
 */
final class OneGrantAtATime implements AuthenticationProvider {

	private final AuthenticationProvider provider;

	private final MemoryAuthorizations authorizations;

	private final OAuthSettings settings;

	OneGrantAtATime(AuthenticationProvider provider, MemoryAuthorizations authorizations, OAuthSettings settings) {
		this.provider = provider;
		this.authorizations = authorizations;
		this.settings = settings;
	}

	@Override
	public @Nullable Authentication authenticate(Authentication authentication) {
		synchronized (this.authorizations) {
			if (authentication instanceof OAuth2RefreshTokenAuthenticationToken refresh
					&& this.settings.isRevokeFamilyOnReuse()) {
				this.authorizations.revokeFamilyOfRotated(refresh.getRefreshToken());
			}
			return this.provider.authenticate(authentication);
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return this.provider.supports(authentication);
	}

}
