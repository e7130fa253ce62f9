package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;
import org.jspecify.annotations.Nullable;

/**
 * A person pressed one of the partner's action buttons.
 *
 * @param actionButtonId the button
 * @param actionButtonName what is written on the button
 * @param contextId the context it belongs to
 * @param contextType the kind of context
 * @param invocationId this use of the button
 * @param meetingId the meeting
 * @param nextStepId the next step
 * @param resultId the result that can be fetched
 * @param triggerMode how it was triggered
 * @param triggeredAt when it was triggered
 * @param triggeredBy who or what triggered it
 */
@EventType("action_button.triggered")
public record ActionButtonTriggered(String actionButtonId, String actionButtonName, FieldValue<String> contextId,
		FieldValue<String> contextType, FieldValue<String> invocationId, @Nullable String meetingId,
		FieldValue<String> nextStepId, FieldValue<String> resultId, String triggerMode, OffsetDateTime triggeredAt,
		String triggeredBy) implements ContioEvent {

}
