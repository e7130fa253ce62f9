package ai.contio.spring.user.toolkit;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an installation has created: the id of each thing, by the id that it has in the
 * manifest.
 *
 * @param actionButtons ids of action buttons
 * @param nextSteps ids of next steps
 * @param shortcuts ids of shortcuts
 * @param templates ids of templates
 */
public record InstalledEntities(@Nullable Map<String, String> actionButtons, @Nullable Map<String, String> nextSteps,
		@Nullable Map<String, String> shortcuts, @Nullable Map<String, String> templates) {

}
