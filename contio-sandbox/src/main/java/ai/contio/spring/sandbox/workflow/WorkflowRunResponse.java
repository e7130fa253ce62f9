package ai.contio.spring.sandbox.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

/**
 * A workflow run as the API shows it.
 */
record WorkflowRunResponse(UUID id, UUID workflowTemplateId, UUID workspaceId, String name, String status,
		String triggerType, UUID triggeredBy, UUID ownerUserId, String originatingType, UUID originatingId,
		List<String> currentStepIds, Map<String, Object> contextJson, @Nullable String createdAt,
		@Nullable String startedAt, @Nullable String completedAt, @Nullable String updatedAt) {

	static WorkflowRunResponse of(WorkflowRun run, Times times) {
		return new WorkflowRunResponse(run.id(), run.template().id(), run.template().workspaceId(),
				run.template().name(), run.status().name().toLowerCase(Locale.ROOT), "manual", run.owner().id(),
				run.owner().id(), run.originatingType(), run.originatingId(), run.currentSteps(),
				Map.of(run.originatingType() + "_id", run.originatingId()), times.write(run.createdAt()),
				times.write(run.startedAt()), times.write(run.completedAt()), times.write(run.updatedAt()));
	}

}
