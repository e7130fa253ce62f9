package ai.contio.spring.admin.workflow;

import java.time.OffsetDateTime;
import java.util.List;

import ai.contio.spring.admin.automation.AutomationStatus;
import ai.contio.spring.admin.automation.AutomationTrigger;
import org.jspecify.annotations.Nullable;

/**
 * A workflow. Contio has replaced workflows by automations. The vendor's specification
 * promises none of its fields.
 *
 * @param id the id of the workflow
 * @param partnerAppId the id of the app that owns it
 * @param name the name that people see
 * @param description what it does
 * @param triggerType what sets it off
 * @param actions what happens then
 * @param status whether it runs
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record Workflow(@Nullable String id, @Nullable String partnerAppId, @Nullable String name,
		@Nullable String description, @Nullable AutomationTrigger triggerType, @Nullable List<WorkflowAction> actions,
		@Nullable AutomationStatus status, @Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {

}
