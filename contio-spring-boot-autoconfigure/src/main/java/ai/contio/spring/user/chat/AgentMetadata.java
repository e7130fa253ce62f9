package ai.contio.spring.user.chat;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How an agent came to what it says.
 *
 * @param referencedDocuments ids of the documents that it refers to
 * @param tokenUsage how much it read and wrote
 * @param toolCalls what it called
 */
public record AgentMetadata(@Nullable List<String> referencedDocuments, @Nullable TokenUsage tokenUsage,
		@Nullable List<ToolCall> toolCalls) {

}
