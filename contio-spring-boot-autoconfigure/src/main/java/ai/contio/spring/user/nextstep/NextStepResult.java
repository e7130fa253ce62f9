package ai.contio.spring.user.nextstep;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What a next step has written. Contio keeps it for seven days.
 *
 * @param id the id of the result
 * @param executionLogId the id of the execution
 * @param generatedText what was written
 * @param contentFormat what it is written in, such as {@code markdown}
 * @param createdAt when it was written
 * @param expiresAt until when Contio keeps it
 */
public record NextStepResult(@Nullable String id, @Nullable String executionLogId, @Nullable String generatedText,
		@Nullable String contentFormat, @Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime expiresAt) {

}
