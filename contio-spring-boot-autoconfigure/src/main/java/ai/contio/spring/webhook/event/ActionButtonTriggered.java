package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;
import org.jspecify.annotations.Nullable;

/**
 * One of the partner app's action buttons was triggered.
 *
 * @param actionButtonId the action button
 * @param actionButtonName the name of the action button
 * @param invocationId the invocation that this was; {@code null} where there is none
 * @param meetingId the meeting it was triggered in, if any
 * @param contextType what kind of thing it was triggered on; {@code null} where there is
 * none
 * @param contextId the thing it was triggered on; {@code null} where there is none
 * @param nextStepId the next step it belongs to; {@code null} where there is none
 * @param resultId the result it was triggered on; {@code null} where there is none
 * @param triggerMode how it was triggered
 * @param triggeredBy who triggered it
 * @param triggeredAt when it was triggered
 */
@EventType("action_button.triggered")
public record ActionButtonTriggered(String actionButtonId, String actionButtonName, FieldValue<String> invocationId,
		@Nullable String meetingId, FieldValue<String> contextType, FieldValue<String> contextId,
		FieldValue<String> nextStepId, FieldValue<String> resultId, String triggerMode, String triggeredBy,
		OffsetDateTime triggeredAt) implements ContioEvent {
}
