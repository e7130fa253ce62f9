package ai.contio.spring.admin.credential;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * How a credential is doing. The vendor's specification promises none of its fields.
 *
 * @param credentialType which credential it is
 * @param status whether it works
 * @param recommendedAction what Contio advises to do
 * @param ageDays its age in days
 * @param createdAt when it was created
 * @param lastRotatedAt when it was last rotated
 * @param lastUsedAt when somebody last signed in with it
 * @param gracePeriodEndsAt when the one before it stops working, after a rotation
 */
public record CredentialState(@Nullable CredentialType credentialType, @Nullable CredentialStatus status,
		@Nullable RecommendedAction recommendedAction, @Nullable Integer ageDays, @Nullable OffsetDateTime createdAt,
		@Nullable OffsetDateTime lastRotatedAt, @Nullable OffsetDateTime lastUsedAt,
		@Nullable OffsetDateTime gracePeriodEndsAt) {

}
