package ai.contio.spring.sandbox.toolkit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.web.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a toolkit is installed.
 */
@RestController
final class InstallationListController {

	private final Toolkits toolkits;

	private final Accounts accounts;

	InstallationListController(Toolkits toolkits, Accounts accounts) {
		this.toolkits = toolkits;
		this.accounts = accounts;
	}

	@GetMapping("/v1/partner/admin/toolkits/{toolkitId}/installations")
	Installations list(@PathVariable String toolkitId, Page page) {
		Toolkit toolkit = AdminToolkitController.find(this.toolkits, toolkitId);
		List<Installation> all = this.toolkits.installations(toolkit.id());
		int connected = this.accounts.workspacesOfPartner().size();
		int active = (int) all.stream().filter(Installation::isActive).count();
		return new Installations(page.of(all).stream().map(this::item).toList(), page.limit(), page.offset(),
				new Summary(active, all.size() - active, Math.max(0, connected - all.size())), connected);
	}

	private Item item(Installation installation) {
		String workspace = this.accounts.workspace(installation.workspaceId()).map(Workspace::name).orElse(null);
		if (!installation.isActive()) {
			return new Item(installation.workspaceId(), workspace, "opted_out", null, null,
					installation.uninstalledAt());
		}
		String version = this.toolkits.version(installation.versionId()).map(ToolkitVersion::label).orElse(null);
		return new Item(installation.workspaceId(), workspace, "active", version, installation.installedAt(), null);
	}

	record Installations(List<Item> items, int limit, int offset, Summary summary, int totalConnectedWorkspaces) {

	}

	record Summary(int active, int optedOut, int neverInstalled) {

	}

	record Item(UUID workspaceId, @Nullable String workspaceName, String status, @Nullable String versionLabel,
			@Nullable Instant installedAt, @Nullable Instant uninstalledAt) {

	}

}
