package ai.contio.spring.sandbox.admin.idp;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The proof that a domain is the partner's.
 *
 * @param domain the domain
 * @param token what its DNS record has to hold
 * @param expiresAt when the token is good no more
 * @param verifiedAt when the record was found, or {@code null}
 */
record DomainVerification(Domain domain, String token, Instant expiresAt, @Nullable Instant verifiedAt) {

	/* Not published; the example of the specification has seven days */
	private static final Duration LIFETIME = Duration.ofDays(7);

	static DomainVerification challenge(Domain domain, Instant now) {
		return new DomainVerification(domain, UUID.randomUUID().toString().replace("-", ""), now.plus(LIFETIME), null);
	}

	DomainVerification verified(Instant now) {
		return new DomainVerification(this.domain, this.token, this.expiresAt, now);
	}

	String status(Instant now) {
		if (this.verifiedAt != null) {
			return "verified";
		}
		return now.isBefore(this.expiresAt) ? "pending" : "expired";
	}

}
