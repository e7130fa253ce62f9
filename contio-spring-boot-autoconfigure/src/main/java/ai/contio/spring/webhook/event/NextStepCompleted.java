package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A next step was carried out.
 *
 * @param contextId the context it belongs to
 * @param contextType the kind of context
 * @param executedAt when it was carried out
 * @param executedBy who or what carried it out
 * @param executionMode how it was carried out
 * @param meetingId the meeting
 * @param nextStepId the next step
 * @param nextStepName the name of the next step
 * @param resultId the result that can be fetched
 */
@EventType("next_step.completed")
public record NextStepCompleted(String contextId, String contextType, OffsetDateTime executedAt, String executedBy,
		String executionMode, @Nullable String meetingId, String nextStepId, String nextStepName,
		@Nullable String resultId) implements ContioEvent {

}
