package ai.contio.spring.sandbox.user.agenda;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.event.SampleMeeting;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import org.jspecify.annotations.Nullable;

/**
 * The agendas that the people of Larkspur Kayaks have written for the meetings that
 * sample events tell of.
 */
final class SeededAgendaItems {

	private final List<AgendaItem> items = new ArrayList<>();

	private final Meetings meetings;

	private SeededAgendaItems(Meetings meetings) {
		this.meetings = meetings;
	}

	static List<AgendaItem> of(Meetings meetings) {
		SeededAgendaItems seeded = new SeededAgendaItems(meetings);
		seeded.seed();
		return seeded.items;
	}

	private void seed() {
		add(0, "Which boats are new", "DISCUSSION", 20d, User.ADA, User.BRUNO);
		add(0, "Does the cover need a person on it?", "QUESTIONS_TO_ANSWER", 25d, User.CHIARA);
		add(0, "Coffee", "BREAK", 10d);
		add(1, "What hinders us", "DISCUSSION", 12.5, User.BRUNO);
		add(2, "Prices for the new season", "DISCUSSION", 30d, User.ADA);
		add(2, "Who signs, and when", "ADJOURN", null, User.ADA);
		add(3, "First impressions", "DISCUSSION", 15d, User.ADA, User.BRUNO);
	}

	private void add(int meeting, String title, String type, @Nullable Double minutes, User... presenters) {
		this.meetings.find(User.ADA, SampleMeeting.ALL.get(meeting).id())
			.ifPresent(
					(found) -> add(found, new AgendaContent(title, type, "", ids(presenters), minutes, points(title))));
	}

	private void add(Meeting meeting, AgendaContent content) {
		int number = this.items.size() + 1;
		this.items
			.add(new AgendaItem(UUID.fromString("a9e4da%02x-7a11-4c0e-9b1e-6f0d5a2c00%02x".formatted(number, number)),
					meeting.id(), content, meeting.status().equals("completed") ? "completed" : AgendaItem.PENDING,
					BigDecimal.valueOf(number * 100L), meeting.createdAt(), meeting.createdAt()));
	}

	private static List<String> ids(User... users) {
		return List.of(users).stream().map((user) -> user.id().toString()).toList();
	}

	/* Only she sees them */
	private static Map<UUID, String> points(String title) {
		return title.startsWith("Prices") ? Map.of(User.ADA.id(), "Not below the price of two years ago.") : Map.of();
	}

}
