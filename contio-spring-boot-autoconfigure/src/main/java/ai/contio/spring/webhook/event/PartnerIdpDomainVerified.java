package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * The partner was shown to own a domain for single sign-on.
 *
 * @param domain the domain
 * @param status the status it is in
 * @param verifiedAt when it was verified
 */
@EventType("partner.idp.domain_verified")
public record PartnerIdpDomainVerified(String domain, String status, OffsetDateTime verifiedAt) implements ContioEvent {

}
