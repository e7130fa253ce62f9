package ai.contio.spring.sandbox.oauth.token;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.oauth.client.OAuthSettings;
import ai.contio.spring.sandbox.state.SandboxClock;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Makes ID tokens, and knows its own again.
 */
@Component
final class IdTokens {

	private static final Duration LIFETIME = Duration.ofHours(24);

	private static final String NONCE = "nonce";

	private final Accounts accounts;

	private final OAuthSettings settings;

	private final SandboxClock clock;

	private final JwtEncoder encoder;

	private final JwtDecoder decoder;

	IdTokens(Accounts accounts, OAuthSettings settings, SandboxClock clock, JWKSource<SecurityContext> keys) {
		this.accounts = accounts;
		this.settings = settings;
		this.clock = clock;
		this.encoder = new NimbusJwtEncoder(keys);
		this.decoder = NimbusJwtDecoder.withJwkSource(keys).build();
	}

	Jwt issue(OAuth2TokenContext context) {
		// Clients compare it with their own clock
		Instant now = this.clock.wall().instant().truncatedTo(ChronoUnit.SECONDS);
		Authentication principal = context.getPrincipal();
		Assert.state(principal != null, "An ID token is about somebody");
		String subject = principal.getName();
		JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
			.issuer(context.getAuthorizationServerContext().getIssuer())
			.subject(subject)
			.audience(List.of(context.getRegisteredClient().getClientId()))
			.issuedAt(now)
			.expiresAt(now.plus(LIFETIME));
		this.accounts.user(UUID.fromString(subject))
			.ifPresent((user) -> claims.claim("email", user.email())
				.claim("email_verified", true)
				.claim("name", user.name()));
		String nonce = nonce(context.getAuthorization());
		if (nonce != null && this.settings.isEchoNonce()) {
			claims.claim(NONCE, nonce);
		}
		JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
		return this.encoder.encode(JwtEncoderParameters.from(header, claims.build()));
	}

	private static @Nullable String nonce(@Nullable OAuth2Authorization authorization) {
		OAuth2AuthorizationRequest request = (authorization != null)
				? authorization.getAttribute(OAuth2AuthorizationRequest.class.getName()) : null;
		return (request != null && request.getAdditionalParameters().get(NONCE) instanceof String nonce) ? nonce : null;
	}

	/**
	 * Read an ID token.
	 * @return the ID token, or empty if it is none, has expired or is of another sandbox
	 */
	Optional<Jwt> read(String token, String issuer) {
		try {
			return Optional.of(this.decoder.decode(token)).filter((jwt) -> issuer.equals(jwt.getClaimAsString("iss")));
		}
		catch (JwtException ex) {
			return Optional.empty();
		}
	}

}
