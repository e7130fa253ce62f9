package ai.contio.spring.sandbox.oauth.embedded;

import java.util.Map;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.oauth.login.Provisioning;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.JsonBody;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Finds the user that an application wants to sign in, and gives those an account who
 * have none: in a workspace of their own, or in one of the partner's.
 */
@Component
final class Newcomers {

	private final Accounts accounts;

	private final Provisioning provisioning;

	Newcomers(Accounts accounts, Provisioning provisioning) {
		this.accounts = accounts;
		this.provisioning = provisioning;
	}

	User find(String email, JsonBody body) {
		String name = body.text("name");
		boolean admin = Boolean.TRUE.equals(body.bool("is_admin"));
		Workspace workspace = workspace(body.text("workspace_id"));
		User known = this.accounts.user(email).orElse(null);
		if (known == null) {
			return this.provisioning.create(email, name, workspace, admin);
		}
		if (workspace != null && !known.workspaceId().equals(workspace.id())) {
			throw new ApiException(HttpStatus.CONFLICT, "workspace_conflict",
					"The user belongs to another workspace than 'workspace_id' says.",
					Map.of("workspace_id", known.workspaceId()));
		}
		if (workspace != null && admin) {
			this.provisioning.makeAdmin(known);
		}
		return known;
	}

	/* 404 as the specification has it; the guide says 400 */
	private @Nullable Workspace workspace(@Nullable String id) {
		if (id == null) {
			return null;
		}
		Workspace workspace = Ids.parse(id)
			.map((uuid) -> this.accounts.workspace(uuid)
				.orElseThrow(() -> new ApiException(HttpStatus.NOT_FOUND, "workspace_not_found",
						"There is no workspace '%s'.".formatted(uuid))))
			.orElseThrow(() -> ApiException.invalidRequest("'workspace_id' is not a UUID."));
		if (!workspace.ofPartner()) {
			throw new ApiException(HttpStatus.FORBIDDEN, "workspace_not_authorized",
					"The workspace '%s' does not belong to the partner app.".formatted(workspace.id()));
		}
		return workspace;
	}

}
