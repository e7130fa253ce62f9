package ai.contio.spring.sandbox.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import ai.contio.spring.sandbox.SandboxData;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.user.calendar.CalendarEvent;

import org.springframework.util.StringUtils;

/**
 * Somebody at Contio, and what they have there.
 */
public final class GivenUser {

	private static final String ZONE = "Europe/Stockholm";

	private final SandboxData data;

	private User user;

	private GivenUser(SandboxData data, User user) {
		this.data = data;
		this.user = user;
	}

	static GivenUser of(SandboxData data, String email) {
		return new GivenUser(data, data.user(email).orElseGet(() -> create(data, email.toLowerCase(Locale.ROOT))));
	}

	private static User create(SandboxData data, String email) {
		String name = StringUtils.capitalize(email.replaceFirst("@.*", ""));
		Workspace workspace = new Workspace(UUID.randomUUID(), "Workspace of " + name, "ELITE", true);
		User created = new User(UUID.randomUUID(), email, name, ZONE, workspace.id(), "WORKSPACE_OWNER", data.now());
		data.save(workspace);
		data.save(created);
		return created;
	}

	/**
	 * The id of the user at Contio.
	 * @return the id
	 */
	public String id() {
		return this.user.id().toString();
	}

	/**
	 * The user has this name.
	 * @param name the full name
	 * @return this user
	 */
	public GivenUser named(String name) {
		return save(new User(this.user.id(), this.user.email(), name, this.user.timezone(), this.user.workspaceId(),
				this.user.role(), this.user.createdAt()));
	}

	/**
	 * The user is in this workspace, and sees what all others there see.
	 * @param name the name of the workspace; {@code Larkspur Kayaks} is there already
	 * @return this user
	 */
	public GivenUser inWorkspace(String name) {
		Workspace workspace = name.equals(Workspace.LARKSPUR.name()) ? Workspace.LARKSPUR
				: new Workspace(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, "ELITE", true);
		this.data.save(workspace);
		return save(new User(this.user.id(), this.user.email(), this.user.name(), this.user.timezone(), workspace.id(),
				"WORKSPACE_MEMBER", this.user.createdAt()));
	}

	/**
	 * The user has a meeting: in an hour, for half an hour, unless more is said.
	 * @param title what it is about
	 * @return the meeting, to be said more of
	 */
	public GivenMeeting hasMeeting(String title) {
		return new GivenMeeting(this.data, this.user, title);
	}

	/**
	 * The user has an event in the calendar that is no meeting of Contio's.
	 * @param title what it is about
	 * @param start when it starts
	 * @param length how long it takes
	 * @return the id of the event
	 */
	public String hasCalendarEvent(String title, Instant start, Duration length) {
		UUID id = UUID.randomUUID();
		this.data.save(new CalendarEvent(id, this.user.workspaceId(), title, "", "", start, start.plus(length),
				this.user.email(), List.of(this.user.email()), null));
		return id.toString();
	}

	private GivenUser save(User changed) {
		this.user = changed;
		this.data.save(changed);
		return this;
	}

	User toUser() {
		return this.user;
	}

}
