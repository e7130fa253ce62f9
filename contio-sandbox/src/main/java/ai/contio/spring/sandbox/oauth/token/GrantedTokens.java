package ai.contio.spring.sandbox.oauth.token;

import java.time.Instant;

/**
 * Tokens as an app keeps them.
 *
 * @param accessToken the access token
 * @param refreshToken the refresh token
 * @param issuedAt since when the access token is good
 * @param expiresAt until when the access token is good
 */
public record GrantedTokens(String accessToken, String refreshToken, Instant issuedAt, Instant expiresAt) {

	/**
	 * Shows no token.
	 */
	@Override
	public String toString() {
		return "GrantedTokens[issuedAt=%s, expiresAt=%s]".formatted(this.issuedAt, this.expiresAt);
	}

}
