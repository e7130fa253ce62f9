package ai.contio.spring.sandbox.admin;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The partner app as the API shows it. What is not set is left out.
 *
 * @param id the id of the app
 * @param name its display name
 * @param description what it does
 * @param slug its name in URLs
 * @param companyName who owns it
 * @param primaryContactEmail whom to write to
 * @param clientId its client id
 * @param status active, suspended or inactive
 * @param defaultToolkitId the toolkit that new workspaces get
 * @param webhookUrl where its events go
 * @param webhookEnabled whether they go out
 * @param webhookFilter which of them
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record AppResponse(UUID id, String name, @Nullable String description, @Nullable String slug, String companyName,
		String primaryContactEmail, String clientId, String status, @Nullable String defaultToolkitId,
		@Nullable String webhookUrl, boolean webhookEnabled, @Nullable WebhookFilter webhookFilter, Instant createdAt,
		Instant updatedAt) {

}
