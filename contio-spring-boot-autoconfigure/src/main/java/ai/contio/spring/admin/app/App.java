package ai.contio.spring.admin.app;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A partner app. The vendor's specification promises none of its fields.
 *
 * @param id the id of the app
 * @param clientId the OAuth client id
 * @param name the name that people see
 * @param slug the name in URLs
 * @param description what the app does
 * @param companyName the company that owns the app
 * @param primaryContactEmail whom Contio writes to
 * @param status whether the app works
 * @param webhookUrl where events go
 * @param webhookEnabled whether events are delivered; Contio switches this off after too
 * many failures
 * @param webhookFilter which events are delivered; all if there is none
 * @param defaultToolkitId the toolkit that a new workspace gets
 * @param createdAt when the app was created
 * @param updatedAt when the app was last changed
 */
public record App(@Nullable String id, @Nullable String clientId, @Nullable String name, @Nullable String slug,
		@Nullable String description, @Nullable String companyName, @Nullable String primaryContactEmail,
		@Nullable AppStatus status, @Nullable String webhookUrl, @Nullable Boolean webhookEnabled,
		@Nullable WebhookFilter webhookFilter, @Nullable String defaultToolkitId, @Nullable OffsetDateTime createdAt,
		@Nullable OffsetDateTime updatedAt) {

}
