package ai.contio.spring.admin.toolkit;

import org.jspecify.annotations.Nullable;

/**
 * How many workspaces have a toolkit. The vendor's specification promises none of its
 * fields.
 *
 * @param active how many have it
 * @param optedOut how many have removed it
 * @param neverInstalled how many never had it
 */
public record InstallationSummary(@Nullable Integer active, @Nullable Integer optedOut,
		@Nullable Integer neverInstalled) {

}
