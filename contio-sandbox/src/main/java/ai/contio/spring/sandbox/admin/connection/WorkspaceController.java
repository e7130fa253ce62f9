package ai.contio.spring.sandbox.admin.connection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The workspaces that are connected to the partner app. One is as old as its oldest user.
 */
@RestController
final class WorkspaceController {

	private final Accounts accounts;

	WorkspaceController(Accounts accounts) {
		this.accounts = accounts;
	}

	@GetMapping("/v1/partner/admin/workspaces")
	Listing<WorkspaceResponse> list(Page page) {
		return Listing.of(this.accounts.workspacesOfPartner(), page, this::response);
	}

	private WorkspaceResponse response(Workspace workspace) {
		List<User> users = this.accounts.users()
			.stream()
			.filter((user) -> user.workspaceId().equals(workspace.id()))
			.toList();
		return new WorkspaceResponse(workspace.id(), workspace.name(),
				users.stream().map(User::createdAt).min(Comparator.naturalOrder()).orElse(null), users.size());
	}

	record WorkspaceResponse(UUID workspaceId, String workspaceName, @Nullable Instant provisionedAt, int userCount) {

	}

}
