package ai.contio.spring.sandbox.user.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.account.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingSearchRowsTests {

	private static final Instant START = Instant.parse("2031-05-06T10:00:00Z");

	private static final MeetingSearch ALL = new MeetingSearch(SearchText.parse(null), null, null, null, null,
			List.of(), null);

	@Test
	void makesOneRowOfMeetingsOfOneCalendarEventAtOneTime() {
		UUID event = UUID.randomUUID();
		Meeting first = meeting(event, START);
		assertThat(find(first, meeting(event, START))).containsExactly(first);
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

	private static List<Meeting> find(Meeting... meetings) {
		return ALL.find(Stream.of(meetings).map(MeetingRow::of).toList(), (meeting) -> false);
	}

	private static Meeting meeting(@Nullable UUID calendarEventId, @Nullable Instant start) {
		return new Meeting(UUID.randomUUID(), User.ADA.workspaceId(), User.ADA.id(), "t", "scheduled", start, null,
				calendarEventId, List.of(), null, List.of(), null, START, START);
	}

}
