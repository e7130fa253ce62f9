package ai.contio.spring.sandbox.oauth.token;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.oauth.client.ClientCredentials;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenIntrospection;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenIntrospectionAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;

/**
 * Says what a token is worth. Contio knows access tokens and ID tokens here; a refresh
 * token is answered as if it were unknown.
 */
final class Introspection implements AuthenticationProvider {

	private final IssuedAccessTokens accessTokens;

	private final IdTokens idTokens;

	private final Accounts accounts;

	private final ClientCredentials client;

	Introspection(IssuedAccessTokens accessTokens, IdTokens idTokens, Accounts accounts, ClientCredentials client) {
		this.accessTokens = accessTokens;
		this.idTokens = idTokens;
		this.accounts = accounts;
		this.client = client;
	}

	@Override
	public Authentication authenticate(Authentication authentication) {
		OAuth2TokenIntrospectionAuthenticationToken request = (OAuth2TokenIntrospectionAuthenticationToken) authentication;
		OAuth2TokenIntrospection claims = accessToken(request.getToken()).or(() -> idToken(request.getToken()))
			.orElseGet(() -> OAuth2TokenIntrospection.builder().build());
		return new OAuth2TokenIntrospectionAuthenticationToken(request.getToken(),
				(Authentication) request.getPrincipal(), claims);
	}

	private Optional<OAuth2TokenIntrospection> accessToken(String token) {
		return this.accessTokens.issued(token).map((issued) -> {
			OAuth2TokenIntrospection.Builder claims = OAuth2TokenIntrospection.builder(true)
				.issuer(issuer())
				.subject(issued.userId().toString())
				.clientId(this.client.clientId())
				.tokenType(OAuth2AccessToken.TokenType.BEARER.getValue())
				.issuedAt(issued.issuedAt())
				.expiresAt(issued.expiresAt());
			new TreeSet<>(issued.scopes()).forEach(claims::scope);
			this.accounts.user(issued.userId()).ifPresent((user) -> claims.username(user.email()));
			return claims.build();
		});
	}

	private Optional<OAuth2TokenIntrospection> idToken(String token) {
		return this.idTokens.read(token, issuer()).map((jwt) -> {
			OAuth2TokenIntrospection.Builder claims = OAuth2TokenIntrospection.builder(true)
				.issuer(issuer())
				.clientId(this.client.clientId());
			List.of("sub", "aud", "iat", "exp", "email").forEach((name) -> copy(jwt, name, claims));
			return claims.build();
		});
	}

	private static void copy(Jwt jwt, String name, OAuth2TokenIntrospection.Builder claims) {
		Object value = jwt.getClaims().get(name);
		if (value != null) {
			claims.claim(name, value);
		}
	}

	private static String issuer() {
		return AuthorizationServerContextHolder.getContext().getIssuer();
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return OAuth2TokenIntrospectionAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
