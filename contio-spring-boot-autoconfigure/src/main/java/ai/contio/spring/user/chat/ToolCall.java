package ai.contio.spring.user.chat;

import org.jspecify.annotations.Nullable;

/**
 * A tool that an agent has called.
 *
 * @param name the name of the tool
 * @param status what became of it
 */
public record ToolCall(@Nullable String name, @Nullable ToolCallStatus status) {

}
