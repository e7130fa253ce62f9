package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * The verification of one of the partner's single sign-on domains was taken back.
 *
 * @param domain the domain name
 * @param status the status of the domain now
 * @param revokedAt when it was taken back
 */
@EventType("partner.idp.domain_revoked")
public record PartnerIdpDomainRevoked(String domain, String status, OffsetDateTime revokedAt) implements ContioEvent {
}
