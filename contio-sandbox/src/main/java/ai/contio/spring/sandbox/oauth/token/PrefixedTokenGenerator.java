package ai.contio.spring.sandbox.oauth.token;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.stereotype.Component;

/**
 * Makes the tokens of a token response, with the prefixes that Contio gives them.
 */
@Component
final class PrefixedTokenGenerator implements OAuth2TokenGenerator<OAuth2Token> {

	private final IdTokens idTokens;

	private final Clock clock;

	PrefixedTokenGenerator(IdTokens idTokens, Clock clock) {
		this.idTokens = idTokens;
		this.clock = clock;
	}

	@Override
	public @Nullable OAuth2Token generate(OAuth2TokenContext context) {
		Instant now = this.clock.instant();
		OAuth2TokenType type = context.getTokenType();
		TokenSettings settings = context.getRegisteredClient().getTokenSettings();
		if (OAuth2TokenType.ACCESS_TOKEN.equals(type)) {
			return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, TokenValues.accessToken(), now,
					now.plus(settings.getAccessTokenTimeToLive()), context.getAuthorizedScopes());
		}
		if (OAuth2TokenType.REFRESH_TOKEN.equals(type)) {
			return new OAuth2RefreshToken(TokenValues.refreshToken(), now,
					now.plus(settings.getRefreshTokenTimeToLive()));
		}
		return OidcParameterNames.ID_TOKEN.equals(type.getValue()) ? this.idTokens.issue(context) : null;
	}

}
