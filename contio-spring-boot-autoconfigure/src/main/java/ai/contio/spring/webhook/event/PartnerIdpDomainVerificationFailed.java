package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A domain for single sign-on could not be verified.
 *
 * @param domain the domain
 * @param failedAt when it failed
 * @param reason why
 * @param status the status it is in
 */
@EventType("partner.idp.domain_verification_failed")
public record PartnerIdpDomainVerificationFailed(String domain, OffsetDateTime failedAt, String reason,
		String status) implements ContioEvent {

}
