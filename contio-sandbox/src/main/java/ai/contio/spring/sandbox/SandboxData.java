package ai.contio.spring.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.oauth.token.GrantedTokens;
import ai.contio.spring.sandbox.oauth.token.TokenGrants;
import ai.contio.spring.sandbox.user.actionitem.ActionItem;
import ai.contio.spring.sandbox.user.actionitem.ActionItems;
import ai.contio.spring.sandbox.user.calendar.CalendarEvent;
import ai.contio.spring.sandbox.user.calendar.CalendarEvents;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;

/**
 * What there is in a sandbox, to be added to before something happens. What has the id of
 * something that is there takes its place. No event is sent.
 */
public final class SandboxData {

	private final ApplicationContext context;

	SandboxData(ApplicationContext context) {
		this.context = context;
	}

	/**
	 * Find a user.
	 * @param email the address, in upper or lower case
	 * @return the user, or empty
	 */
	public Optional<User> user(String email) {
		return this.context.getBean(Accounts.class).user(email);
	}

	/**
	 * Keep a workspace.
	 * @param workspace the workspace
	 */
	public void save(Workspace workspace) {
		this.context.getBean(Accounts.class).add(workspace);
	}

	/**
	 * Keep a user, who sees what belongs to the workspace that they are in.
	 * @param user the user, with an address in lower case
	 */
	public void save(User user) {
		this.context.getBean(Accounts.class).add(user);
	}

	/**
	 * Keep a meeting.
	 * @param meeting the meeting
	 */
	public void save(Meeting meeting) {
		this.context.getBean(Meetings.class).add(meeting);
	}

	/**
	 * Keep an action item.
	 * @param actionItem the action item
	 */
	public void save(ActionItem actionItem) {
		this.context.getBean(ActionItems.class).add(actionItem);
	}

	/**
	 * Keep an event of the calendar.
	 * @param event the event
	 */
	public void save(CalendarEvent event) {
		this.context.getBean(CalendarEvents.class).add(event);
	}

	/**
	 * Make tokens, as if the user had signed in and consented.
	 * @param user whom they act for
	 * @param scopes what the user granted
	 * @param remaining how long the access token is still good; negative if it has
	 * expired already, and {@code null} for the lifetime that the settings say
	 * @return the tokens
	 */
	public GrantedTokens grant(User user, Set<String> scopes, @Nullable Duration remaining) {
		return this.context.getBean(TokenGrants.class).grant(user, scopes, remaining);
	}

	/**
	 * The time by which the sandbox decides.
	 * @return the time, to the millisecond
	 */
	public Instant now() {
		return this.context.getBean(Clock.class).instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
