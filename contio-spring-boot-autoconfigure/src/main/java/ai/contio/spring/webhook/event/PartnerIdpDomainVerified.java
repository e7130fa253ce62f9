package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * The partner's ownership of a single sign-on domain was verified.
 *
 * @param domain the domain name
 * @param status the status of the domain now
 * @param verifiedAt when it was verified
 */
@EventType("partner.idp.domain_verified")
public record PartnerIdpDomainVerified(String domain, String status, OffsetDateTime verifiedAt) implements ContioEvent {
}
