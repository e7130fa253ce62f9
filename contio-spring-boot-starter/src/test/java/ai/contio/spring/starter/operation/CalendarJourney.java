package ai.contio.spring.starter.operation;

import java.time.Duration;

import ai.contio.spring.user.calendar.CalendarEvent;
import ai.contio.spring.user.calendar.CalendarEventMeeting;
import ai.contio.spring.user.calendar.CalendarLink;
import ai.contio.spring.user.calendar.CalendarQuery;
import ai.contio.spring.user.meeting.Meeting;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The user's calendar, and meetings beside it.
 */
interface CalendarJourney extends Journey {

	@Test
	default void calendarEventIsReadAndListed() {
		String id = newCalendarEvent();
		CalendarEvent event = answer(contio().calendar().get(id));
		assertThat(event.title()).isEqualTo(NAME);
		assertThat(event.startTime().toInstant()).isEqualTo(START.toInstant());
		assertThat(event.endTime().toInstant()).isEqualTo(START.plusHours(1).toInstant());
		assertThat(event.meetingId()).isNull();
		CalendarQuery query = CalendarQuery.all().withStartDate(START.minusDays(1)).withEndDate(START.plusDays(1));
		assertThat(answer(contio().calendar().list(query)).items()).containsExactly(event);
	}

	@Test
	default void calendarEventBecomesAMeetingOnce() {
		String event = newCalendarEvent();
		CalendarEventMeeting first = answer(contio().calendar().createMeeting(event));
		assertThat(first.created()).isTrue();
		assertThat(first.meeting().title()).isEqualTo(NAME);
		assertThat(first.meeting().calendarEventId()).isEqualTo(event);
		assertThat(answer(contio().meetings().get(first.meeting().id()))).isEqualTo(first.meeting());
		assertThat(answer(contio().calendar().get(event)).meetingId()).isEqualTo(first.meeting().id());
		CalendarEventMeeting second = answer(contio().calendar().createMeeting(event));
		assertThat(second.created()).isFalse();
		assertThat(second.meeting().id()).isEqualTo(first.meeting().id());
	}

	@Test
	default void meetingIsLinkedAndUnlinked() {
		String event = newCalendarEvent();
		String meeting = newMeeting();
		Meeting before = answer(contio().meetings().get(meeting));
		assertThat(answer(contio().calendar().link(meeting, CalendarLink.to(event))).success()).isTrue();
		assertThat(answer(contio().meetings().get(meeting)).calendarEventId()).isEqualTo(event);
		assertThat(answer(contio().calendar().unlink(meeting)).success()).isTrue();
		assertThat(answer(contio().meetings().get(meeting)).calendarEventId()).isEqualTo(before.calendarEventId());
	}

	private String newCalendarEvent() {
		return scenario().given().user(ADA).hasCalendarEvent(NAME, START.toInstant(), Duration.ofHours(1));
	}

}
