package ai.contio.spring.sandbox.admin.automation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An automation, as it is kept and as the API shows it.
 *
 * @param id its id
 * @param partnerAppId the app that owns it
 * @param name its name
 * @param description what it does
 * @param triggerType what triggers it
 * @param actions what it does then
 * @param status active or inactive
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record Automation(UUID id, UUID partnerAppId, String name, @Nullable String description, String triggerType,
		List<AutomationAction> actions, String status, Instant createdAt, Instant updatedAt) {

}
