package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * The verification of one of the partner's single sign-on domains failed.
 *
 * @param domain the domain name
 * @param status the status of the domain now
 * @param reason why it failed
 * @param failedAt when it failed
 */
@EventType("partner.idp.domain_verification_failed")
public record PartnerIdpDomainVerificationFailed(String domain, String status, String reason,
		OffsetDateTime failedAt) implements ContioEvent {
}
