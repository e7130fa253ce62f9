package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * A workflow began. The newest contract, 1.14.0, no longer names this type.
 *
 * @param originatingId what it began with
 * @param originatingType the kind of thing it began with
 * @param runId the run
 * @param startedAt when it began
 * @param templateId the template
 * @param triggerType the kind of trigger
 * @param triggeredBy who or what triggered it
 * @param workspaceId the workspace
 */
@EventType("workflow.run.started")
public record WorkflowRunStarted(String originatingId, String originatingType, String runId, OffsetDateTime startedAt,
		String templateId, String triggerType, FieldValue<String> triggeredBy,
		String workspaceId) implements ContioEvent {

}
