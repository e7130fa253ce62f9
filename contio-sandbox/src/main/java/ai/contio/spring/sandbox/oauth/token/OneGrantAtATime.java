package ai.contio.spring.sandbox.oauth.token;

import ai.contio.spring.sandbox.oauth.client.OAuthSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationToken;
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
			if (this.authorizations.isOver(grant(authentication))) {
				throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
			}
			return this.provider.authenticate(authentication);
		}
	}

	private static String grant(Authentication authentication) {
		if (authentication instanceof OAuth2RefreshTokenAuthenticationToken refresh) {
			return refresh.getRefreshToken();
		}
		return (authentication instanceof OAuth2AuthorizationCodeAuthenticationToken code) ? code.getCode() : "";
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return this.provider.supports(authentication);
	}

}
