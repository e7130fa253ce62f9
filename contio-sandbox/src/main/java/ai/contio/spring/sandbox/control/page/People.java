package ai.contio.spring.sandbox.control.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import ai.contio.spring.sandbox.account.AccessTokens;
import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.control.page.PersonDetails.EntryRow;
import ai.contio.spring.sandbox.control.page.PersonDetails.ItemRow;
import ai.contio.spring.sandbox.control.page.PersonDetails.MeetingRow;
import ai.contio.spring.sandbox.user.actionitem.ActionItem;
import ai.contio.spring.sandbox.user.actionitem.ActionItems;
import ai.contio.spring.sandbox.user.calendar.CalendarEvents;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;

import org.springframework.stereotype.Component;

/**
 * Gathers what there is to be shown of people. Of tokens it knows their number only.
 */
@Component
final class People {

	private final Accounts accounts;

	private final AccessTokens tokens;

	private final Meetings meetings;

	private final ActionItems items;

	private final CalendarEvents calendar;

	People(Accounts accounts, AccessTokens tokens, Meetings meetings, ActionItems items, CalendarEvents calendar) {
		this.accounts = accounts;
		this.tokens = tokens;
		this.meetings = meetings;
		this.items = items;
		this.calendar = calendar;
	}

	List<Person> all() {
		return this.accounts.users().stream().map(this::summary).toList();
	}

	private Person summary(User user) {
		Workspace workspace = this.accounts.workspace(user.workspaceId()).orElse(null);
		return new Person(Section.PEOPLE.path() + "/" + user.id(), user.name(), user.email(), words(user.role()),
				(workspace != null) ? workspace.name() : "", (workspace != null) ? workspace.plan() : "",
				this.meetings.all(user).size(),
				(int) this.items.all(user).stream().filter((item) -> !item.content().isCompleted()).count(),
				this.tokens.count(user));
	}

	PersonDetails details(User user) {
		ZoneId zone = ZoneId.of(user.timezone());
		return new PersonDetails(summary(user), user.id(), user.timezone(),
				this.meetings.all(user).stream().map((meeting) -> row(meeting, zone)).toList(), items(user, false),
				items(user, true),
				this.calendar.all(user)
					.stream()
					.map((event) -> new EntryRow(event.title(), event.location(), Moment.inZone(event.start(), zone)))
					.toList());
	}

	private static MeetingRow row(Meeting meeting, ZoneId zone) {
		return new MeetingRow(meeting.id(), meeting.title(), words(meeting.status()),
				Moment.inZone(meeting.start(), zone));
	}

	private List<ItemRow> items(User user, boolean done) {
		return this.items.all(user)
			.stream()
			.filter((item) -> item.content().isCompleted() == done)
			.map(People::row)
			.toList();
	}

	private static ItemRow row(ActionItem item) {
		ActionItem.Content content = item.content();
		return new ItemRow(item.id(), content.title(), words(content.status()),
				(content.dueDate() != null) ? content.dueDate().toString() : null);
	}

	/* WORKSPACE_OWNER and in_progress are for machines */
	private static String words(String code) {
		return code.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
