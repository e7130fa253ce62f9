package ai.contio.spring.admin.credential;

import java.time.OffsetDateTime;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.SecretDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A new credential. Contio shows it this once. The vendor's specification promises none
 * of its fields.
 *
 * @param credentialType which credential it is
 * @param newCredential the new credential
 * @param gracePeriodEndsAt when the old one stops working
 * @param rollbackToken undoes the rotation, once; there is none for the webhook secret
 * @param rollbackExpiresAt until when it can be undone
 */
public record RotatedCredential(@Nullable CredentialType credentialType,
		@JsonDeserialize(using = SecretDeserializer.class) @Nullable ContioSecret newCredential,
		@Nullable OffsetDateTime gracePeriodEndsAt,
		@JsonDeserialize(using = SecretDeserializer.class) @Nullable ContioSecret rollbackToken,
		@Nullable OffsetDateTime rollbackExpiresAt) {

}
