package ai.contio.spring.sandbox.user.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.ResourceName;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The calendar of Larkspur Kayaks: an event for each meeting that it starts with, and two
 * that nobody has made a meeting of.
 */
@Component
@Order
public final class CalendarEvents implements Resettable {

	private static final ZoneId ZONE = ZoneId.of(User.ADA.timezone());

	private final Records<CalendarEvent> events = new Records<>(CalendarEvent::id);

	private final Meetings meetings;

	private final Clock clock;

	CalendarEvents(Meetings meetings, Clock clock) {
		this.meetings = meetings;
		this.clock = clock;
		reset();
	}

	@Override
	public void reset() {
		this.events.replaceAll(List.of());
		this.meetings.all(User.ADA).forEach(this::add);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZONE);
		add("ca1e00a1-7a11-4c0e-9b1e-6f0d5a2c00a1", "Lunch with the harbour master", "Ask about the new jetty.",
				"Café Ankaret", today.plusDays(3), "12:00");
		add("ca1e00a2-7a11-4c0e-9b1e-6f0d5a2c00a2", "Focus: texts for the catalogue", "No calls, please.",
				"Upstairs office", today.plusDays(5), "09:00");
	}

	/**
	 * The calendar of a user.
	 * @param user the user
	 * @return its events, by their start
	 */
	public List<CalendarEvent> all(User user) {
		return between(user, Instant.MIN, Instant.MAX);
	}

	/* By their start */
	List<CalendarEvent> between(User user, Instant from, Instant to) {
		return this.events
			.find((event) -> sees(user, event) && !event.start().isBefore(from) && !event.start().isAfter(to))
			.stream()
			.sorted(Comparator.comparing(CalendarEvent::start).thenComparing(CalendarEvent::id))
			.toList();
	}

	Optional<CalendarEvent> find(User user, UUID id) {
		return this.events.find(id).filter((event) -> sees(user, event));
	}

	/* Whatever it is that names none */
	CalendarEvent require(User user, String id) {
		return Ids.parse(id)
			.flatMap((uuid) -> find(user, uuid))
			.orElseThrow(() -> new ResourceName("calendar event").unknown(id));
	}

	/**
	 * Add or replace an event.
	 * @param event the event
	 */
	public void add(CalendarEvent event) {
		this.events.add(event);
	}

	private void add(Meeting meeting) {
		if (meeting.calendarEventId() != null && meeting.start() != null) {
			this.events.add(new CalendarEvent(meeting.calendarEventId(), meeting.workspaceId(), meeting.title(),
					"Invited by e-mail.", "Meeting room by the slipway", meeting.start(),
					Objects.requireNonNullElse(meeting.end(), meeting.start()), meeting.participants().get(0),
					meeting.participants(), meeting.id()));
		}
	}

	private void add(String id, String title, String description, String location, LocalDate day, String time) {
		Instant start = day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
		this.events.add(new CalendarEvent(UUID.fromString(id), Workspace.LARKSPUR.id(), title, description, location,
				start, start.plus(Duration.ofHours(1)), User.ADA.email(), List.of(User.ADA.email()), null));
	}

	private static boolean sees(User user, CalendarEvent event) {
		return event.workspaceId().equals(user.workspaceId());
	}

}
