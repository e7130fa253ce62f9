package ai.contio.spring.sandbox.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who is there. It starts with the people of Larkspur Kayaks.
 */
@Component
public final class Accounts implements Resettable {

	private final Map<UUID, User> users = new ConcurrentHashMap<>();

	private final Map<UUID, Workspace> workspaces = new ConcurrentHashMap<>();

	/* They know the users themselves */
	private final ObjectProvider<NewWorkspaces> observers;

	Accounts(ObjectProvider<NewWorkspaces> observers) {
		this.observers = observers;
		reset();
	}

	@Override
	public void reset() {
		this.users.clear();
		this.workspaces.clear();
		List.of(Workspace.LARKSPUR, Workspace.STRANGERS)
			.forEach((workspace) -> this.workspaces.put(workspace.id(), workspace));
		List.of(User.ADA, User.BRUNO, User.CHIARA, User.STRANGER).forEach(this::add);
	}

	/**
	 * Everybody who is there.
	 * @return the users, by address
	 */
	public List<User> users() {
		return this.users.values().stream().sorted(Comparator.comparing(User::email)).toList();
	}

	/**
	 * The workspaces that the partner app may put people into.
	 * @return the workspaces, by name
	 */
	public List<Workspace> workspacesOfPartner() {
		return this.workspaces.values()
			.stream()
			.filter(Workspace::ofPartner)
			.sorted(Comparator.comparing(Workspace::name).thenComparing(Workspace::id))
			.toList();
	}

	/**
	 * Find a user by id.
	 * @param id the id
	 * @return the user, or empty
	 */
	public Optional<User> user(UUID id) {
		return Optional.ofNullable(this.users.get(id));
	}

	/**
	 * Find a user by address.
	 * @param email the address, in upper or lower case
	 * @return the user, or empty
	 */
	public Optional<User> user(String email) {
		String normalized = email.toLowerCase(Locale.ROOT);
		return this.users.values().stream().filter((user) -> user.email().equals(normalized)).findFirst();
	}

	/**
	 * Find a workspace.
	 * @param id the id
	 * @return the workspace, or empty
	 */
	public Optional<Workspace> workspace(UUID id) {
		return Optional.ofNullable(this.workspaces.get(id));
	}

	/**
	 * Add or replace a user.
	 * @param user the user
	 */
	public void add(User user) {
		this.users.put(user.id(), user);
	}

	/**
	 * Add or replace a workspace. A new one of the partner's gets what the partner has
	 * for new workspaces.
	 * @param workspace the workspace
	 */
	public void add(Workspace workspace) {
		boolean isNew = this.workspaces.put(workspace.id(), workspace) == null;
		if (isNew && workspace.ofPartner()) {
			this.observers.orderedStream().forEach((observer) -> observer.made(workspace));
		}
	}

	/**
	 * Add a workspace that somebody gets for themselves when they come by the partner
	 * app. It is not the partner's, but gets what the partner has for new workspaces.
	 * @param workspace the workspace
	 */
	public void provision(Workspace workspace) {
		this.workspaces.put(workspace.id(), workspace);
		this.observers.orderedStream().forEach((observer) -> observer.made(workspace));
	}

}
