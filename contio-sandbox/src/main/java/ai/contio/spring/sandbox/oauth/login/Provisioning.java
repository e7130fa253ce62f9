package ai.contio.spring.sandbox.oauth.login;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gives people an account who have none.
 */
@Component
public final class Provisioning {

	private static final String OWNER = "WORKSPACE_OWNER";

	private static final String ADMIN = "WORKSPACE_ADMIN";

	private static final String MEMBER = "WORKSPACE_MEMBER";

	private final Accounts accounts;

	private final Clock clock;

	Provisioning(Accounts accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Make an account.
	 * @param email the address, in lower case
	 * @param name the full name, or {@code null} to make one up from the address
	 * @param workspace where the user belongs, or {@code null} for a workspace of their
	 * own
	 * @param admin whether the user administers that workspace
	 * @return the new user
	 */
	public User create(String email, @Nullable String name, @Nullable Workspace workspace, boolean admin) {
		String fullName = (name != null && !name.isBlank()) ? name.strip() : email.substring(0, email.indexOf('@'));
		Workspace home = workspace;
		if (home == null) {
			home = new Workspace(UUID.randomUUID(), fullName + "'s workspace", "FREE", false);
			this.accounts.provision(home);
		}
		String role = (workspace == null) ? OWNER : admin ? ADMIN : MEMBER;
		User user = new User(UUID.randomUUID(), email, fullName, "UTC", home.id(), role,
				this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
		this.accounts.add(user);
		return user;
	}

	/**
	 * Let a member of a workspace administer it. Its owner stays the owner.
	 * @param user the user
	 */
	public void makeAdmin(User user) {
		if (user.role().equals(MEMBER)) {
			this.accounts.add(new User(user.id(), user.email(), user.name(), user.timezone(), user.workspaceId(), ADMIN,
					user.createdAt()));
		}
	}

}
