package ai.contio.spring.sandbox.user.actionitem;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.event.SampleMeeting;
import org.jspecify.annotations.Nullable;

/**
 * What the people of Larkspur Kayaks have promised one another.
 */
final class SeededActionItems {

	private final List<ActionItem> items = new ArrayList<>();

	private final Instant now;

	private SeededActionItems(Clock clock) {
		this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	static List<ActionItem> of(Clock clock) {
		return new SeededActionItems(clock).seed();
	}

	private List<ActionItem> seed() {
		for (SampleMeeting meeting : SampleMeeting.ALL) {
			add(meeting, meeting.actionItem(), User.ADA, "accepted", 3 + this.items.size(), false);
		}
		SampleMeeting renewal = SampleMeeting.ALL.get(2);
		add(renewal, "Ask the workshop how many rental kayaks can be ready by June", User.BRUNO, "in_progress", 6,
				false);
		add(renewal, "Send last year's invoices to Mona", User.ADA, ActionItem.COMPLETED, null, false);
		SampleMeeting standUp = SampleMeeting.ALL.get(1);
		add(standUp, "File the order for twelve litres of resin", User.CHIARA, "needs_review", 2, true);
		add(standUp, "Photograph the cracked mould for the insurance", User.CHIARA, ActionItem.COMPLETED, null, false);
		return this.items;
	}

	private void add(SampleMeeting meeting, String title, User assignee, String status, @Nullable Integer dueInDays,
			boolean partnerAssignment) {
		int number = this.items.size() + 1;
		Instant created = this.now.minus(number * 26L, ChronoUnit.HOURS);
		boolean done = status.equals(ActionItem.COMPLETED);
		LocalDate due = (dueInDays != null) ? LocalDate.ofInstant(this.now, ZoneOffset.UTC).plusDays(dueInDays) : null;
		this.items.add(new ActionItem(
				UUID.fromString("ac7100%02x-7a11-4c0e-9b1e-6f0d5a2c00%02x".formatted(number, number)),
				Workspace.LARKSPUR.id(), meeting.id(), assignee.id(), partnerAssignment,
				new ActionItem.Content(title, null, status, due, null), done ? created.plus(3, ChronoUnit.HOURS) : null,
				created, done ? created.plus(3, ChronoUnit.HOURS) : created));
	}

}
