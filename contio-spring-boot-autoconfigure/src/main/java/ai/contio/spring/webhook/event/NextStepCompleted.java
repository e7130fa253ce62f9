package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A next step was carried out.
 *
 * @param nextStepId the next step
 * @param nextStepName the name of the next step
 * @param resultId the result, if there is one
 * @param meetingId the meeting it was carried out for, if any
 * @param contextType what kind of thing it was carried out on
 * @param contextId the thing it was carried out on
 * @param executionMode how it was set off
 * @param executedBy who set it off
 * @param executedAt when it was carried out
 */
@EventType("next_step.completed")
public record NextStepCompleted(String nextStepId, String nextStepName, @Nullable String resultId,
		@Nullable String meetingId, String contextType, String contextId, String executionMode, String executedBy,
		OffsetDateTime executedAt) implements ContioEvent {
}
