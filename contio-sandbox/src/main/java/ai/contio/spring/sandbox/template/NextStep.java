package ai.contio.spring.sandbox.template;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be done with what a meeting came to.
 *
 * @param id its id
 * @param workspaceId the workspace that it was installed in, or {@code null} if it is the
 * partner's
 * @param name what it is called
 * @param type ai or redirect
 * @param description more about it, or {@code null}
 * @param aiPrompt what the AI is told, or {@code null}
 * @param redirectUrl where it leads, or {@code null}
 * @param color its color, or {@code null}
 * @param iconName its icon, or {@code null}
 */
public record NextStep(UUID id, @Nullable UUID workspaceId, String name, String type, @Nullable String description,
		@Nullable String aiPrompt, @Nullable String redirectUrl, @Nullable String color, @Nullable String iconName) {

}
