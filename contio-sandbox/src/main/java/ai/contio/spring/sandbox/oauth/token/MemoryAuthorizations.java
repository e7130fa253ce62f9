package ai.contio.spring.sandbox.oauth.token;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.oauth.client.OAuthSettings;
import ai.contio.spring.sandbox.state.Resettable;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Keeps in memory what people have let the partner app do, from the authorization request
 * on. Spring's own memory forgets a refresh token when it is rotated; this one knows it
 * when it comes again.
 */
@Component
final class MemoryAuthorizations implements OAuth2AuthorizationService, Resettable {

	private final Map<String, OAuth2Authorization> authorizations = new ConcurrentHashMap<>();

	/* From every state, code and refresh token there ever was to its authorization */
	private final Map<String, String> ids = new ConcurrentHashMap<>();

	private final Map<String, Instant> since = new ConcurrentHashMap<>();

	/* Refresh tokens whose time was ended */
	private final Set<String> expired = ConcurrentHashMap.newKeySet();

	private final IssuedAccessTokens accessTokens;

	private final OAuthSettings settings;

	private final Clock clock;

	MemoryAuthorizations(IssuedAccessTokens accessTokens, OAuthSettings settings, Clock clock) {
		this.accessTokens = accessTokens;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public void save(OAuth2Authorization authorization) {
		this.authorizations.put(authorization.getId(), authorization);
		this.since.putIfAbsent(authorization.getId(), this.clock.instant());
		values(authorization).forEach((value) -> this.ids.put(value, authorization.getId()));
		OAuth2Authorization.Token<OAuth2AccessToken> accessToken = authorization.getAccessToken();
		if (isInvalidated(authorization.getRefreshToken())) {
			this.accessTokens.revokeFamily(authorization.getId());
		}
		else if (accessToken != null && accessToken.isInvalidated()) {
			this.accessTokens.revoke(accessToken.getToken().getTokenValue());
		}
		else if (accessToken != null) {
			this.accessTokens.add(authorization, accessToken.getToken());
		}
	}

	private static boolean isInvalidated(OAuth2Authorization.@Nullable Token<?> token) {
		return token != null && token.isInvalidated();
	}

	@Override
	public void remove(OAuth2Authorization authorization) {
		this.authorizations.remove(authorization.getId());
		this.since.remove(authorization.getId());
		this.ids.values().removeIf(authorization.getId()::equals);
		this.accessTokens.revokeFamily(authorization.getId());
	}

	@Override
	public @Nullable OAuth2Authorization findById(String id) {
		return this.authorizations.get(id);
	}

	@Override
	public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
		OAuth2Authorization authorization = everHeld(token);
		return (authorization != null && holds(authorization, token, type) && !isDecidedTooLate(authorization, type))
				? authorization : null;
	}

	/* Nobody stays signed in for longer than that, and so can decide later */
	private boolean isDecidedTooLate(OAuth2Authorization authorization, @Nullable OAuth2TokenType type) {
		Instant begun = this.since.getOrDefault(authorization.getId(), Instant.MIN);
		return type != null && type.getValue().equals(OAuth2ParameterNames.STATE)
				&& begun.isBefore(this.clock.instant().minus(this.settings.getSessionLifetime()));
	}

	@Override
	public void reset() {
		this.authorizations.clear();
		this.ids.clear();
		this.since.clear();
		this.expired.clear();
	}

	/**
	 * Whether the time of a code or refresh token is over, as the sandbox's clock has it:
	 * Spring's own check goes by the machine's. A code that was used is for Spring to
	 * refuse, and to end what came from it.
	 */
	boolean isOver(String token) {
		OAuth2Authorization authorization = everHeld(token);
		OAuth2Authorization.Token<OAuth2Token> held = (authorization != null) ? authorization.getToken(token) : null;
		if (held == null || held.isInvalidated()) {
			return false;
		}
		Instant expiresAt = held.getToken().getExpiresAt();
		return this.expired.contains(token) || (expiresAt != null && !this.clock.instant().isBefore(expiresAt));
	}

	void expire(String refreshToken) {
		if (everHeld(refreshToken) != null) {
			this.expired.add(refreshToken);
		}
	}

	/**
	 * Revoke an access token, or a refresh token and all that descends from the same
	 * consent.
	 */
	void revoke(String token) {
		this.accessTokens.revoke(token);
		OAuth2Authorization authorization = everHeld(token);
		if (authorization == null) {
			return;
		}
		if (holds(authorization, token, OAuth2TokenType.REFRESH_TOKEN)) {
			remove(authorization);
		}
		else if (holds(authorization, token, OAuth2TokenType.ACCESS_TOKEN)) {
			OAuth2Authorization.Token<OAuth2Token> held = authorization.getToken(token);
			if (held != null) {
				save(OAuth2Authorization.from(authorization).invalidate(held.getToken()).build());
			}
		}
	}

	/**
	 * Revoke everything that descends from the same consent as a refresh token that has
	 * been rotated.
	 */
	void revokeFamilyOfRotated(String refreshToken) {
		OAuth2Authorization authorization = everHeld(refreshToken);
		if (authorization != null && !holds(authorization, refreshToken, null)) {
			remove(authorization);
		}
	}

	void revokeFamily(String token) {
		this.accessTokens.revoke(token);
		OAuth2Authorization authorization = everHeld(token);
		if (authorization != null) {
			remove(authorization);
		}
	}

	void revokeAll(UUID userId) {
		this.authorizations.values()
			.stream()
			.filter((authorization) -> authorization.getPrincipalName().equals(userId.toString()))
			.toList()
			.forEach(this::remove);
	}

	private @Nullable OAuth2Authorization everHeld(String token) {
		String id = this.ids.get(token);
		return (id != null) ? this.authorizations.get(id) : null;
	}

	private static Stream<String> values(OAuth2Authorization authorization) {
		return Stream
			.of(authorization.<String>getAttribute(OAuth2ParameterNames.STATE),
					value(authorization.getToken(OAuth2AuthorizationCode.class)), value(authorization.getAccessToken()),
					value(authorization.getRefreshToken()))
			.flatMap(Stream::ofNullable);
	}

	private static boolean holds(OAuth2Authorization authorization, String token, @Nullable OAuth2TokenType type) {
		Predicate<@Nullable String> same = token::equals;
		if (type == null) {
			return values(authorization).anyMatch(same);
		}
		return same.test(switch (type.getValue()) {
			case OAuth2ParameterNames.STATE -> authorization.<String>getAttribute(OAuth2ParameterNames.STATE);
			case OAuth2ParameterNames.CODE -> value(authorization.getToken(OAuth2AuthorizationCode.class));
			case OAuth2ParameterNames.ACCESS_TOKEN -> value(authorization.getAccessToken());
			case OAuth2ParameterNames.REFRESH_TOKEN -> value(authorization.getToken(OAuth2RefreshToken.class));
			default -> null;
		});
	}

	private static @Nullable String value(OAuth2Authorization.@Nullable Token<?> token) {
		return (token != null) ? token.getToken().getTokenValue() : null;
	}

}
