package ai.contio.spring.admin.toolkit;

import java.util.List;

import ai.contio.spring.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of the workspaces that have a toolkit, or had it. Contio does not say how many
 * there are in all.
 *
 * @param items the installations of this page
 * @param limit most installations of a page
 * @param offset how many installations come before it
 * @param summary how many workspaces have it
 * @param totalConnectedWorkspaces how many workspaces are connected to the app
 */
public record InstallationPage(@Nullable List<ToolkitInstallation> items, @Nullable Integer limit,
		@Nullable Long offset, @Nullable InstallationSummary summary, @Nullable Integer totalConnectedWorkspaces) {

	/**
	 * This page as any other.
	 * @return the page, without a total
	 */
	public Page<ToolkitInstallation> toPage() {
		return new Page<>(this.items, null, this.limit, this.offset);
	}

}
