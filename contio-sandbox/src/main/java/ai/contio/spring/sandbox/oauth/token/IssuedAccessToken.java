package ai.contio.spring.sandbox.oauth.token;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of an access token, without its value.
 *
 * @param family what it descends from: all tokens of one consent share it
 * @param userId whom it acts for
 * @param scopes what it may do
 * @param issuedAt since when it is good
 * @param expiresAt until when it is good
 */
record IssuedAccessToken(String family, UUID userId, Set<String> scopes, Instant issuedAt, Instant expiresAt) {

	IssuedAccessToken until(Instant end) {
		return new IssuedAccessToken(this.family, this.userId, this.scopes, this.issuedAt, end);
	}

}
