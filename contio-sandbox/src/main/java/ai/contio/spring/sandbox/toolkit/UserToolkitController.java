package ai.contio.spring.sandbox.toolkit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.OptionalJsonBody;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The toolkits that a user's workspace may install. A workspace that is not the user's
 * has none for them.
 */
@RestController
@RequestMapping("/v1/partner/user")
final class UserToolkitController {

	private static final ResourceName NAME = new ResourceName("toolkit");

	private static final ResourceName WORKSPACE = new ResourceName("workspace");

	private final Toolkits toolkits;

	private final Accounts accounts;

	UserToolkitController(Toolkits toolkits, Accounts accounts) {
		this.toolkits = toolkits;
		this.accounts = accounts;
	}

	@GetMapping("/toolkits")
	@RequiresScope("toolkits:read")
	Listing<UserToolkitResponse> list(User user, Page page, Times times) {
		return Listing.of(available(user), page, (toolkit) -> response(toolkit, times));
	}

	@GetMapping("/toolkits/{id}")
	@RequiresScope("toolkits:read")
	WithInstallation get(User user, @PathVariable String id, Times times) {
		// 400 is not documented here
		UUID toolkit = Ids.parse(id).orElseThrow(() -> NAME.unknown(id));
		return withInstallation(find(user, toolkit), user.workspaceId(), times);
	}

	/* The specification knows no body: the SDK asks for a dry run in it */
	@PostMapping("/toolkits/{id}/install")
	@RequiresScope("toolkits:write")
	InstallationResponse install(User user, @PathVariable String id, OptionalJsonBody body, Times times) {
		Toolkit toolkit = find(user, NAME.id(id));
		boolean dryRun = Boolean.TRUE.equals(body.orEmpty().bool("dry_run"));
		Optional<Installation> installation = dryRun
				? this.toolkits.planned(toolkit.id(), user.workspaceId(), user.id())
				: this.toolkits.install(toolkit.id(), user.workspaceId(), user.id());
		return installation.map((made) -> InstallationResponse.of(made, times))
			.orElseThrow(() -> new ApiException(HttpStatus.CONFLICT, "toolkit_already_installed",
					"The workspace has the toolkit '%s' already.".formatted(id)));
	}

	@GetMapping("/workspaces/{workspaceId}/toolkits")
	@RequiresScope("toolkits:read")
	Listing<WithInstallation> installed(User user, @PathVariable String workspaceId, Page page, Times times) {
		UUID workspace = WORKSPACE.id(workspaceId);
		List<Toolkit> installed = workspace.equals(user.workspaceId())
				? this.toolkits.all().stream().filter((toolkit) -> isInstalled(toolkit, workspace)).toList()
				: List.of();
		return Listing.of(installed, page, (toolkit) -> withInstallation(toolkit, workspace, times));
	}

	@DeleteMapping("/workspaces/{workspaceId}/toolkits/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@RequiresScope("toolkits:write")
	void uninstall(User user, @PathVariable String workspaceId, @PathVariable String id) {
		UUID toolkit = NAME.id(id);
		if (!WORKSPACE.id(workspaceId).equals(user.workspaceId())) {
			throw WORKSPACE.unknown(workspaceId);
		}
		if (!this.toolkits.uninstall(toolkit, user.workspaceId())) {
			throw NAME.unknown(id);
		}
	}

	/* As the SDK spells it */
	@DeleteMapping("/toolkits/{id}/uninstall")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@RequiresScope("toolkits:write")
	void uninstall(User user, @PathVariable String id) {
		uninstall(user, user.workspaceId().toString(), id);
	}

	private List<Toolkit> available(User user) {
		boolean ofPartner = this.accounts.workspace(user.workspaceId()).map(Workspace::ofPartner).orElse(false);
		return this.toolkits.all()
			.stream()
			.filter((toolkit) -> toolkit.active() && (ofPartner || isInstalled(toolkit, user.workspaceId())))
			.toList();
	}

	private Toolkit find(User user, UUID id) {
		return NAME.found(id, available(user).stream().filter((toolkit) -> toolkit.id().equals(id)).findAny());
	}

	private boolean isInstalled(Toolkit toolkit, UUID workspace) {
		return this.toolkits.installation(toolkit.id(), workspace).filter(Installation::isActive).isPresent();
	}

	private WithInstallation withInstallation(Toolkit toolkit, UUID workspace, Times times) {
		return new WithInstallation(response(toolkit, times),
				this.toolkits.installation(toolkit.id(), workspace)
					.filter(Installation::isActive)
					.map((installation) -> InstallationResponse.of(installation, times))
					.orElse(null));
	}

	private UserToolkitResponse response(Toolkit toolkit, Times times) {
		return UserToolkitResponse.of(toolkit, this.toolkits.published(toolkit.id()).orElse(null), times);
	}

	record WithInstallation(UserToolkitResponse toolkit, @Nullable InstallationResponse installation) {

	}

}
