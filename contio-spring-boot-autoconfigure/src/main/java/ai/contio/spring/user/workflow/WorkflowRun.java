package ai.contio.spring.user.workflow;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A run of a workflow.
 *
 * @param id the id of the run
 * @param name the name that people see
 * @param workflowTemplateId the id of the workflow template that it is a run of
 * @param workspaceId the id of the workspace
 * @param ownerUserId the id of the user that it runs for
 * @param originatingType what it came out of
 * @param originatingId the id of what it came out of
 * @param status how far it has come
 * @param triggerType what began it
 * @param triggeredBy the id of the user who began it
 * @param currentStepIds the ids of the steps that can run now
 * @param context what it knows; Contio has published no schema of it
 * @param startedAt when it began to run
 * @param completedAt when it ended
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record WorkflowRun(@Nullable String id, @Nullable String name, @Nullable String workflowTemplateId,
		@Nullable String workspaceId, @Nullable String ownerUserId, @Nullable OriginatingType originatingType,
		@Nullable String originatingId, @Nullable WorkflowRunStatus status, @Nullable WorkflowTrigger triggerType,
		@Nullable String triggeredBy, @Nullable List<String> currentStepIds,
		@JsonProperty("context_json") @Nullable Map<String, @Nullable Object> context,
		@Nullable OffsetDateTime startedAt, @Nullable OffsetDateTime completedAt, @Nullable OffsetDateTime createdAt,
		@Nullable OffsetDateTime updatedAt) {

}
