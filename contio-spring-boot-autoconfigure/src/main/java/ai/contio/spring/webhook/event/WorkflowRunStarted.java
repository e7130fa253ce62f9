package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * A run of a workflow started. Version 1.14.0 of the API no longer names it.
 *
 * @param runId the run
 * @param templateId the template that the run follows
 * @param workspaceId the workspace that the run belongs to
 * @param triggerType what set it off
 * @param triggeredBy who set it off; {@code null} where nobody did
 * @param originatingType what kind of thing it started from
 * @param originatingId the thing it started from
 * @param startedAt when it started
 */
@EventType("workflow.run.started")
public record WorkflowRunStarted(String runId, String templateId, String workspaceId, String triggerType,
		FieldValue<String> triggeredBy, String originatingType, String originatingId,
		OffsetDateTime startedAt) implements ContioEvent {
}
