package ai.contio.spring.sandbox.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.stereotype.Component;

/**
 * Who is there. It starts with the people of Larkspur Kayaks.
 */
@Component
public final class Accounts implements Resettable {

	private final Map<UUID, User> users = new ConcurrentHashMap<>();

	private final Map<UUID, Workspace> workspaces = new ConcurrentHashMap<>();

	Accounts() {
		reset();
	}

	@Override
	public void reset() {
		this.users.clear();
		this.workspaces.clear();
		List.of(Workspace.LARKSPUR, Workspace.STRANGERS).forEach(this::add);
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
	 * Add or replace a workspace.
	 * @param workspace the workspace
	 */
	public void add(Workspace workspace) {
		this.workspaces.put(workspace.id(), workspace);
	}

}
