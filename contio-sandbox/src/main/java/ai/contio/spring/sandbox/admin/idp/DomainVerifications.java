package ai.contio.spring.sandbox.admin.idp;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.web.ApiException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The proofs of domains. The sandbox looks nothing up: it takes the record for published,
 * except in {@code .invalid}, where nothing is ever found.
 */
@Component
final class DomainVerifications implements Resettable {

	/** The domain of the partner, verified from the beginning. */
	static final Domain LARKSPUR = new Domain("larkspur-kayaks.example");

	private static final int MAX_PENDING = 10;

	private final Map<Domain, DomainVerification> verifications = new LinkedHashMap<>();

	private final Clock clock;

	DomainVerifications(Clock clock) {
		this.clock = clock;
		reset();
	}

	@Override
	public synchronized void reset() {
		this.verifications.clear();
		Instant longAgo = now().minus(50, ChronoUnit.DAYS);
		this.verifications.put(LARKSPUR, DomainVerification.challenge(LARKSPUR, longAgo).verified(longAgo));
	}

	/* A new token takes the place of the old one; a verified domain needs none */
	synchronized DomainVerification begin(Domain domain) {
		DomainVerification current = this.verifications.get(domain);
		if (current != null && current.verifiedAt() != null) {
			return current;
		}
		Instant now = now();
		long pending = this.verifications.values()
			.stream()
			.filter((other) -> !other.domain().equals(domain) && other.status(now).equals("pending"))
			.count();
		if (pending >= MAX_PENDING) {
			throw new ApiException(HttpStatus.TOO_MANY_REQUESTS, "too_many_requests",
					"%d domains wait for their check already.".formatted(pending));
		}
		DomainVerification challenge = DomainVerification.challenge(domain, now);
		this.verifications.put(domain, challenge);
		return challenge;
	}

	synchronized Optional<DomainVerification> find(Domain domain) {
		return Optional.ofNullable(this.verifications.get(domain));
	}

	/* Empty if it was verified before, or cannot be */
	synchronized Optional<DomainVerification> verify(DomainVerification verification) {
		if (!verification.status(now()).equals("pending") || !verification.domain().hasRecords()) {
			return Optional.empty();
		}
		DomainVerification verified = verification.verified(now());
		this.verifications.put(verification.domain(), verified);
		return Optional.of(verified);
	}

	boolean isVerified(Domain domain) {
		return find(domain).filter((found) -> found.verifiedAt() != null).isPresent();
	}

	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

}
