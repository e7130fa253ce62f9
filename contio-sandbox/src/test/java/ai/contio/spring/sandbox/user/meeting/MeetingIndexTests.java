package ai.contio.spring.sandbox.user.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingIndexTests {

	private static final Instant START = Instant.parse("2031-05-06T10:00:00Z");

	private static final MeetingSearch ALL = search("", null, null, List.of(), null);

	private final Random random = new Random(7);

	@Test
	void makesOneRowOfMeetingsOfOneCalendarEventAtOneTime() {
		UUID event = UUID.randomUUID();
		assertThat(find(meeting(event, START), meeting(event, START))).hasSize(1);
	}

	@Test
	void keepsMeetingsOfOneSeriesAtDifferentTimesApart() {
		UUID event = UUID.randomUUID();
		assertThat(find(meeting(event, START), meeting(event, START.plusSeconds(1)), meeting(event, null))).hasSize(3);
	}

	@Test
	void keepsMeetingsAtOneTimeWithoutACalendarEventApart() {
		assertThat(find(meeting(null, START), meeting(null, START), meeting(UUID.randomUUID(), START))).hasSize(3);
	}

	@Test
	void findsWhatAScanOfAllMeetingsFindsWhateverWasChanged() {
		List<Meeting> meetings = new ArrayList<>();
		MeetingIndex index = MeetingIndex.EMPTY;
		for (int i = 0; i < 2_000; i++) {
			Meeting before = (i % 3 == 2) ? meetings.remove(this.random.nextInt(meetings.size())) : null;
			Meeting after = meeting();
			meetings.add(after);
			index = index.with(before, after);
		}
		assertThat(index.between(null, null)).containsExactlyElementsOf(MeetingIndex.of(meetings).between(null, null));
		for (int i = 0; i < 500; i++) {
			MeetingSearch search = search();
			Set<UUID> withItems = meetings.stream()
				.map(Meeting::id)
				.filter((id) -> id.hashCode() % 2 == 0)
				.collect(HashSet::new, Set::add, Set::addAll);
			MeetingSelection within = index.between(search.from(), search.to());
			assertThat(within.find(search, withItems)).as(search.toString())
				.containsExactlyElementsOf(scan(within, search, withItems));
		}
	}

	@Test
	void looksOnlyAtMeetingsThatHaveTheWords() {
		List<Meeting> meetings = FurtherMeetings.of(10_000, Clock.systemUTC());
		MeetingSelection all = MeetingIndex.of(meetings).between(null, null);
		assertThat(all.candidates("9876")).isEqualTo(1);
		assertThat(all.candidates("hull inspect")).isLessThan(1_000);
		assertThat(all.candidates("xerographic")).isZero();
	}

	private List<Meeting> scan(List<Meeting> meetings, MeetingSearch search, Set<UUID> withItems) {
		Set<List<@Nullable Object>> seen = new HashSet<>();
		return meetings.stream()
			.filter((meeting) -> matches(MeetingRow.of(meeting), search, withItems))
			.filter((meeting) -> meeting.calendarEventId() == null
					|| seen.add(Arrays.asList(meeting.calendarEventId(), meeting.start())))
			.toList();
	}

	private static boolean matches(MeetingRow row, MeetingSearch search, Set<UUID> withItems) {
		Meeting meeting = row.meeting();
		return (search.status() == null || search.status().equals(meeting.status()))
				&& (search.title() == null || row.title().contains(search.title()))
				&& meeting.participants().containsAll(search.participants())
				&& search.text().wanted().stream().allMatch(row.text()::contains)
				&& search.text().unwanted().stream().noneMatch(row.text()::contains)
				&& (search.actionItems() == null || search.actionItems() == withItems.contains(meeting.id()));
	}

	private MeetingSearch search() {
		String text = switch (this.random.nextInt(6)) {
			case 0 -> words(1);
			case 1 -> "-" + words(1);
			case 2 -> "\"" + words(2) + "\"";
			case 3 -> words(1).substring(1) + " -\"" + words(2) + "\"";
			case 4 -> "\" \u2003 \"";
			default -> "";
		};
		Instant from = this.random.nextBoolean() ? START.plusSeconds(this.random.nextInt(200)) : null;
		MeetingSearch search = search(text, pick("scheduled", "completed", null, null), pick(words(2), "e", null, null),
				this.random.nextInt(4) == 0 ? List.of(User.BRUNO.email()) : List.of(),
				(this.random.nextInt(4) == 0) ? Boolean.valueOf(this.random.nextBoolean()) : null);
		return new MeetingSearch(search.text(), from, this.random.nextBoolean() ? START.plusSeconds(150) : null,
				search.status(), search.title(), search.participants(), search.actionItems());
	}

	private static MeetingSearch search(String text, @Nullable String status, @Nullable String title,
			List<String> participants, @Nullable Boolean actionItems) {
		return new MeetingSearch(SearchText.parse(text), null, null, status, title, participants, actionItems);
	}

	private static List<Meeting> find(Meeting... meetings) {
		return MeetingIndex.of(List.of(meetings)).between(null, null).find(ALL, Set.of());
	}

	private static Meeting meeting(@Nullable UUID calendarEventId, @Nullable Instant start) {
		return meeting("t", null, calendarEventId, start, "scheduled", List.of());
	}

	private Meeting meeting() {
		return meeting(words(1 + this.random.nextInt(4)), this.random.nextBoolean() ? words(6) : null,
				this.random.nextInt(5) == 0 ? new UUID(0, this.random.nextInt(20)) : null,
				this.random.nextInt(20) == 0 ? null : START.plusSeconds(this.random.nextInt(300)),
				pick("scheduled", "completed", "draft"),
				this.random.nextBoolean() ? List.of(User.ADA.email(), User.BRUNO.email()) : List.of());
	}

	private static Meeting meeting(String title, @Nullable String notes, @Nullable UUID calendarEventId,
			@Nullable Instant start, @Nullable String status, List<String> participants) {
		return new Meeting(UUID.randomUUID(), User.ADA.workspaceId(), User.ADA.id(), title, String.valueOf(status),
				start, null, calendarEventId, List.of(), notes, participants, null, START, START);
	}

	private String words(int count) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			words.append((i > 0) ? pick(" ", "\t", "  ", "\n") : "")
				.append(pick("hull", "Hüll", "hu", "ll paddle", "PADDLE", "a\u2003b", "e", "ee", "12", "123", "\"q",
						"x-"));
		}
		return words.toString().toLowerCase(Locale.ROOT);
	}

	@SafeVarargs
	private <T> T pick(T... values) {
		return values[this.random.nextInt(values.length)];
	}

}
