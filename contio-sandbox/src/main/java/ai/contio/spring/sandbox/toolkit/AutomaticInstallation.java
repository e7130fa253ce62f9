package ai.contio.spring.sandbox.toolkit;

import ai.contio.spring.sandbox.account.NewWorkspaces;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.admin.PartnerApp;

import org.springframework.stereotype.Component;

/**
 * Installs in new workspaces the toolkits that are marked for it, and the one that is the
 * app's default.
 */
@Component
final class AutomaticInstallation implements NewWorkspaces {

	private final Toolkits toolkits;

	private final PartnerApp app;

	AutomaticInstallation(Toolkits toolkits, PartnerApp app) {
		this.toolkits = toolkits;
		this.app = app;
	}

	@Override
	public void made(Workspace workspace) {
		this.toolkits.all()
			.stream()
			.filter((toolkit) -> toolkit.active()
					&& (toolkit.autoInstall() || toolkit.id().equals(this.app.defaultToolkit())))
			.forEach((toolkit) -> this.toolkits.install(toolkit.id(), workspace.id(), null));
	}

}
