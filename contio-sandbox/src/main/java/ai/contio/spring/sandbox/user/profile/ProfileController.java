package ai.contio.spring.sandbox.user.profile;

import java.util.UUID;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The profile of the user.
 */
@RestController
final class ProfileController {

	private final Accounts accounts;

	ProfileController(Accounts accounts) {
		this.accounts = accounts;
	}

	@GetMapping("/v1/partner/user/profile")
	@RequiresScope("profile")
	Profile get(User user, Times times) {
		Workspace workspace = this.accounts.workspace(user.workspaceId()).orElse(null);
		return new Profile(user.id(), user.email(), user.name(), user.timezone(), user.workspaceId(),
				(workspace != null) ? workspace.name() : null, user.role(),
				(workspace != null) ? workspace.plan() : null, times.write(user.createdAt()));
	}

	record Profile(UUID id, String email, String displayName, String timezone, UUID workspaceId,
			@Nullable String workspaceName, String workspaceRole, @Nullable String planType,
			@Nullable String createdAt) {

	}

}
