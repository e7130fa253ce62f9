package ai.contio.spring.sandbox.user.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * As many meetings as somebody wants to see an application with, the same for each start:
 * half an hour each, one begins every ten minutes, and the newest is the day after
 * tomorrow.
 */
final class FurtherMeetings {

	private static final List<String> OCCASIONS = List.of("Weekly", "Monthly", "Quarterly", "Unplanned", "Short",
			"Second", "Final");

	private static final List<String> THINGS = List.of("hull inspection", "paddle order", "rental season",
			"webshop returns", "apprentice talk", "resin supplier", "trailer repair", "open day", "safety briefing",
			"photo shooting", "river cleanup");

	private static final List<String> OUTCOMES = List.of("Everything is in time.", "The parts come a week late.",
			"Bruno asks for a second offer.", "Chiara has the photos ready by Friday.",
			"The customer wants **the blue one**.");

	private static final List<List<String>> PARTICIPANTS = List.of(List.of(User.ADA.email(), User.BRUNO.email()),
			List.of(User.ADA.email(), User.CHIARA.email()),
			List.of(User.ADA.email(), User.BRUNO.email(), User.CHIARA.email()), List.of(User.BRUNO.email()));

	private static final long ID = 0x3e71_0000_7a11_4c0eL;

	private static final long ID_REST = 0x9b1e_0000_0000_0000L;

	private FurtherMeetings() {
	}

	static List<Meeting> of(int count, Clock clock) {
		Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
		return IntStream.range(0, count).mapToObj((number) -> meeting(number, now)).toList();
	}

	private static Meeting meeting(int number, Instant now) {
		Instant start = now.plus(2, ChronoUnit.DAYS).minus(number * 10L, ChronoUnit.MINUTES);
		Instant end = start.plus(30, ChronoUnit.MINUTES);
		boolean over = end.isBefore(now);
		Instant created = start.minus(14, ChronoUnit.DAYS);
		return new Meeting(new UUID(ID, ID_REST + number), Workspace.LARKSPUR.id(), User.ADA.id(),
				"%s %s %d".formatted(pick(OCCASIONS, number), pick(THINGS, number), number),
				over ? "completed" : "scheduled", start, end, null, List.of(), notes(number, over),
				pick(PARTICIPANTS, number), null, created, over ? end : created);
	}

	private static @Nullable String notes(int number, boolean over) {
		return over ? pick(OUTCOMES, number) : null;
	}

	private static <T> T pick(List<T> list, int number) {
		return list.get(number % list.size());
	}

}
