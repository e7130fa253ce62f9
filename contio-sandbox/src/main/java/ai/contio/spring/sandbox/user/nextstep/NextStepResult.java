package ai.contio.spring.sandbox.user.nextstep;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a next step made.
 *
 * @param id the id of the result
 * @param executionId the id of the execution that made it
 * @param workspaceId the workspace whose people may read it
 * @param text what was made
 * @param format the format of the text
 * @param createdAt when it was made
 */
record NextStepResult(UUID id, UUID executionId, UUID workspaceId, String text, String format, Instant createdAt) {

	private static final Duration LIFETIME = Duration.ofDays(7);

	Instant expiresAt() {
		return this.createdAt.plus(LIFETIME);
	}

}
