package ai.contio.spring.sandbox.oauth.token;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.oauth.client.OAuthSettings;
import ai.contio.spring.sandbox.oauth.client.PartnerClients;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Grants what a person would grant who signs in and consents, without asking anybody.
 */
@Component
public final class TokenGrants {

	private final MemoryAuthorizations authorizations;

	private final PartnerClients clients;

	private final OAuthSettings settings;

	private final Clock clock;

	TokenGrants(MemoryAuthorizations authorizations, PartnerClients clients, OAuthSettings settings, Clock clock) {
		this.authorizations = authorizations;
		this.clients = clients;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Grant tokens that are as good as those of the token endpoint.
	 * @param user whom they act for
	 * @param scopes what they may do
	 * @param remaining how long the access token is still good; negative if it has
	 * expired already, and {@code null} for the lifetime that the settings say
	 * @return the tokens
	 */
	public GrantedTokens grant(User user, Set<String> scopes, @Nullable Duration remaining) {
		RegisteredClient client = this.clients.findById(PartnerClients.ID);
		Assert.state(client != null, "The sandbox has one client");
		String userId = user.id().toString();
		Instant now = this.clock.instant();
		Instant expiresAt = now.plus((remaining != null) ? remaining : this.settings.getAccessTokenLifetime());
		Instant issuedAt = expiresAt.minus(this.settings.getAccessTokenLifetime());
		OAuth2AccessToken access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, TokenValues.accessToken(),
				issuedAt.isBefore(now) ? issuedAt : now, expiresAt, scopes);
		OAuth2RefreshToken refresh = new OAuth2RefreshToken(TokenValues.refreshToken(), now,
				now.plus(this.settings.getRefreshTokenLifetime()));
		this.authorizations.save(OAuth2Authorization.withRegisteredClient(client)
			.principalName(userId)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.authorizedScopes(scopes)
			.accessToken(access)
			.refreshToken(refresh)
			.attribute(Principal.class.getName(),
					UsernamePasswordAuthenticationToken.authenticated(userId, "", List.of()))
			.build());
		return new GrantedTokens(access.getTokenValue(), refresh.getTokenValue(),
				issuedAt.isBefore(now) ? issuedAt : now, expiresAt);
	}

}
