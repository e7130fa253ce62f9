package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A domain for single sign-on that was verified no longer is.
 *
 * @param domain the domain
 * @param revokedAt when it was revoked
 * @param status the status it is in
 */
@EventType("partner.idp.domain_revoked")
public record PartnerIdpDomainRevoked(String domain, OffsetDateTime revokedAt, String status) implements ContioEvent {

}
