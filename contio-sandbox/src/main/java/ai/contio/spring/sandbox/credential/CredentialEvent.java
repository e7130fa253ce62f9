package ai.contio.spring.sandbox.credential;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a credential. It never holds a value of one.
 *
 * @param id its id
 * @param partnerAppId whose credential it is
 * @param credentialType which one, as the API spells it
 * @param action {@code rotated} or {@code rollback}
 * @param initiatedBy always {@code partner}: there is nobody else
 * @param reason why, if the partner said so
 * @param ipAddress where the request came from
 * @param userAgent what it came from, if it said so
 * @param metadata what else there is to know
 * @param createdAt when it happened
 */
record CredentialEvent(UUID id, UUID partnerAppId, String credentialType, String action, String initiatedBy,
		@Nullable String reason, String ipAddress, @Nullable String userAgent, Map<String, Object> metadata,
		Instant createdAt) {

}
