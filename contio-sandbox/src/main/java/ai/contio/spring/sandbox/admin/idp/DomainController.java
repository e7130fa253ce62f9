package ai.contio.spring.sandbox.admin.idp;

import java.time.Instant;
import java.util.Map;

import ai.contio.spring.sandbox.web.ResourceName;
import ai.contio.spring.sandbox.webhook.EventPublisher;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Proves that domains are the partner's.
 */
@RestController
@RequestMapping("/v1/partner/admin/idp/domains/{domain}")
final class DomainController {

	private static final ResourceName NAME = new ResourceName("verification of the domain");

	private final DomainVerifications verifications;

	private final EventPublisher events;

	DomainController(DomainVerifications verifications, EventPublisher events) {
		this.verifications = verifications;
		this.events = events;
	}

	@GetMapping
	Verification get(@PathVariable String domain) {
		return response(find(domain));
	}

	@PostMapping("/verify")
	@ResponseStatus(HttpStatus.CREATED)
	Verification begin(@PathVariable String domain) {
		return response(this.verifications.begin(Domain.parse(domain)));
	}

	@PostMapping("/check")
	Verification check(@PathVariable String domain) {
		DomainVerification before = find(domain);
		if (before.verifiedAt() != null) {
			return response(before);
		}
		DomainVerification verified = this.verifications.verify(before).orElse(null);
		Instant now = this.verifications.now();
		if (verified != null) {
			publish("partner.idp.domain_verified",
					Map.of("domain", verified.domain().name(), "status", "verified", "verified_at", now));
			return response(verified);
		}
		publish("partner.idp.domain_verification_failed", Map.of("domain", before.domain().name(), "status", "failed",
				"reason", "No matching TXT record was found.", "failed_at", now));
		return response(before);
	}

	private void publish(String type, Map<String, Object> data) {
		this.events.publish(type, data, null, null);
	}

	private DomainVerification find(String domain) {
		Domain parsed = Domain.parse(domain);
		return NAME.found(parsed.name(), this.verifications.find(parsed));
	}

	private Verification response(DomainVerification verification) {
		String name = verification.domain().name();
		return new Verification(name, verification.status(this.verifications.now()), "_contio-challenge." + name,
				"contio-domain-verify=" + verification.token(),
				(verification.verifiedAt() == null) ? verification.expiresAt() : null, verification.verifiedAt());
	}

	record Verification(String domain, String status, String dnsRecordName, String dnsRecordValue,
			@Nullable Instant expiresAt, @Nullable Instant verifiedAt) {

	}

}
