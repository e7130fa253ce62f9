package ai.contio.spring.admin.credential;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a credential. The vendor's specification promises none of
 * its fields.
 *
 * @param id the id of the event
 * @param partnerAppId the id of the app that owns the credential
 * @param credentialType which credential it was
 * @param action what was done
 * @param initiatedBy who did it
 * @param reason why
 * @param ipAddress the address that the request came from
 * @param userAgent the user agent of the request
 * @param metadata what else there is to say
 * @param createdAt when it was done
 */
public record CredentialEvent(@Nullable String id, @Nullable String partnerAppId,
		@Nullable CredentialType credentialType, @Nullable CredentialAction action,
		@Nullable CredentialInitiator initiatedBy, @Nullable String reason, @Nullable String ipAddress,
		@Nullable String userAgent, @Nullable Map<String, @Nullable Object> metadata,
		@Nullable OffsetDateTime createdAt) {

}
