package ai.contio.spring.admin.idp;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * The verification of a domain: a DNS record proves who owns it. The vendor's
 * specification promises none of its fields.
 *
 * @param domain the domain, in lower case and punycode
 * @param status how far it has come
 * @param dnsRecordName the name of the TXT record to publish
 * @param dnsRecordValue the value of the TXT record to publish
 * @param expiresAt until when the record has to be there; none once it was
 * @param verifiedAt when the domain was verified
 */
public record DomainVerification(@Nullable String domain, @Nullable DomainVerificationStatus status,
		@Nullable String dnsRecordName, @Nullable String dnsRecordValue, @Nullable OffsetDateTime expiresAt,
		@Nullable OffsetDateTime verifiedAt) {

}
