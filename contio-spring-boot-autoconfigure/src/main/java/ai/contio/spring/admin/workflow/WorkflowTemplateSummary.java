package ai.contio.spring.admin.workflow;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A workflow template without what it does. The vendor's specification promises none of
 * its fields.
 *
 * @param id the id of the template
 * @param workspaceId the id of the workspace that owns it
 * @param name the name that people see
 * @param description what it is for
 * @param active whether it can be run
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record WorkflowTemplateSummary(@Nullable String id, @Nullable String workspaceId, @Nullable String name,
		@Nullable String description, @JsonProperty("is_active") @Nullable Boolean active,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {

}
