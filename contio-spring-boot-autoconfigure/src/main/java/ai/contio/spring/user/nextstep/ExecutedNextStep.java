package ai.contio.spring.user.nextstep;

import org.jspecify.annotations.Nullable;

/**
 * What became of executing a next step.
 *
 * @param executionLogId the id of this execution
 * @param status how far it has come, such as {@code completed}; Contio has published no
 * list
 * @param resultId the id of the result; of an {@link NextStepType#AI AI} step
 * @param generatedText what was written, if that was done at once
 * @param contentFormat what it is written in, such as {@code markdown}
 * @param redirectUrl where to send the user; of a {@link NextStepType#REDIRECT redirect}
 */
public record ExecutedNextStep(@Nullable String executionLogId, @Nullable String status, @Nullable String resultId,
		@Nullable String generatedText, @Nullable String contentFormat, @Nullable String redirectUrl) {

}
