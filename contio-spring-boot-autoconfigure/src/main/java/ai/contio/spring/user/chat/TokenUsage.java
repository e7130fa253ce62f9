package ai.contio.spring.user.chat;

import org.jspecify.annotations.Nullable;

/**
 * How much a model has read and written, in its tokens.
 *
 * @param promptTokens read
 * @param completionTokens written
 * @param totalTokens both together
 */
public record TokenUsage(@Nullable Integer promptTokens, @Nullable Integer completionTokens,
		@Nullable Integer totalTokens) {

}
