package ai.contio.spring.admin.toolkit;

import org.jspecify.annotations.Nullable;

/**
 * How many parts a manifest has. The vendor's specification promises none of its fields.
 *
 * @param templates templates
 * @param nextSteps next steps
 * @param actionButtons action buttons
 * @param shortcuts shortcuts
 */
public record ManifestSummary(@Nullable Integer templates, @Nullable Integer nextSteps, @Nullable Integer actionButtons,
		@Nullable Integer shortcuts) {

}
