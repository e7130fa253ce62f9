package ai.contio.spring.sandbox.oauth.token;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import ai.contio.spring.sandbox.account.AccessGrant;
import ai.contio.spring.sandbox.account.AccessTokens;
import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.Connections;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.oauth.client.OAuthSettings;
import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Keeps access tokens in memory until they expire or are revoked. A refresh does not end
 * the access token before it: calls that are on their way with it still arrive.
 */
@Component
final class IssuedAccessTokens implements AccessTokens, Resettable {

	private final Map<String, IssuedAccessToken> tokens = new ConcurrentHashMap<>();

	private final Accounts accounts;

	private final Connections connections;

	private final OAuthSettings settings;

	private final Clock clock;

	IssuedAccessTokens(Accounts accounts, Connections connections, OAuthSettings settings, Clock clock) {
		this.accounts = accounts;
		this.connections = connections;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public Optional<AccessGrant> find(String token) {
		Optional<IssuedAccessToken> issued = issued(token);
		issued.ifPresent((found) -> this.connections.used(found.userId()));
		return issued.flatMap(
				(found) -> this.accounts.user(found.userId()).map((user) -> new AccessGrant(user, found.scopes())));
	}

	@Override
	public String issue(User user, Set<String> scopes) {
		String token = TokenValues.accessToken();
		Instant now = this.clock.instant();
		Instant end = now.plus(this.settings.getAccessTokenLifetime());
		this.tokens.put(token,
				new IssuedAccessToken(UUID.randomUUID().toString(), user.id(), Set.copyOf(scopes), now, end));
		this.connections.granted(user.id(), scopes, end);
		return token;
	}

	@Override
	public int count(User user) {
		Instant now = this.clock.instant();
		return (int) this.tokens.values()
			.stream()
			.filter((issued) -> issued.userId().equals(user.id()) && now.isBefore(issued.expiresAt()))
			.count();
	}

	@Override
	public void reset() {
		this.tokens.clear();
	}

	Optional<IssuedAccessToken> issued(String token) {
		return Optional.ofNullable(this.tokens.get(token))
			.filter((issued) -> this.clock.instant().isBefore(issued.expiresAt()));
	}

	void add(OAuth2Authorization authorization, OAuth2AccessToken token) {
		Instant issuedAt = token.getIssuedAt();
		Instant expiresAt = token.getExpiresAt();
		Assert.state(issuedAt != null && expiresAt != null, "An access token of the sandbox has a lifetime");
		this.tokens.values().removeIf((issued) -> issued.expiresAt().isBefore(this.clock.instant()));
		UUID userId = UUID.fromString(authorization.getPrincipalName());
		this.tokens.put(token.getTokenValue(), new IssuedAccessToken(authorization.getId(), userId,
				Set.copyOf(token.getScopes()), issuedAt, expiresAt));
		this.connections.granted(userId, token.getScopes(), end(authorization, expiresAt));
	}

	/* A connection lasts as long as it can be refreshed */
	private static Instant end(OAuth2Authorization authorization, Instant otherwise) {
		OAuth2Authorization.Token<OAuth2RefreshToken> refresh = authorization.getRefreshToken();
		Instant end = (refresh != null) ? refresh.getToken().getExpiresAt() : null;
		return (end != null) ? end : otherwise;
	}

	void expire(String token) {
		Instant now = this.clock.instant();
		this.tokens.computeIfPresent(token, (value, issued) -> issued.until(now));
	}

	void revoke(String token) {
		this.tokens.remove(token);
	}

	void revokeAll(UUID userId) {
		this.tokens.values().removeIf((issued) -> issued.userId().equals(userId));
	}

	void revokeFamily(String family) {
		this.tokens.values().removeIf((issued) -> issued.family().equals(family));
	}

}
