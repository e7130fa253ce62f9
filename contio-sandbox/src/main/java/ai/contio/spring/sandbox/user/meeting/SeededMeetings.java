package ai.contio.spring.sandbox.user.meeting;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.event.SampleMeeting;
import org.jspecify.annotations.Nullable;

/**
 * The diary of Larkspur Kayaks, around today. The first four are those that sample events
 * tell of.
 */
final class SeededMeetings {

	/** A meeting that was copied: whoever reads it is sent on to the stand-up. */
	static final UUID COPIED = UUID.fromString("3e700099-7a11-4c0e-9b1e-6f0d5a2c0099");

	private static final ZoneId ZONE = ZoneId.of(User.ADA.timezone());

	private static final String CUSTOMER = "mona@harbour-outfitters.example";

	private final List<Meeting> meetings = new ArrayList<>();

	private final Instant now;

	private final LocalDate today;

	private SeededMeetings(Clock clock) {
		this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
		this.today = LocalDate.ofInstant(this.now, ZONE);
	}

	static List<Meeting> of(Clock clock) {
		return new SeededMeetings(clock).seed();
	}

	private List<Meeting> seed() {
		String ada = User.ADA.email();
		String bruno = User.BRUNO.email();
		String chiara = User.CHIARA.email();
		add(SampleMeeting.ALL.get(0), 1, "10:00", 60, "", ada, bruno, "lena@fjordprint.example");
		add(SampleMeeting.ALL.get(1), 2, "09:00", 15, "", ada, bruno, chiara);
		add(SampleMeeting.ALL.get(2), -1, "14:00", 45,
				"Harbour Outfitters renews for two years if the discount holds. They ask for **rental kayaks** in June.",
				ada, CUSTOMER);
		add(SampleMeeting.ALL.get(3), -3, "11:30", 30,
				"Both candidates can weld; the second has led a workshop. References are to be called.", ada, bruno);
		add(5, "Quarterly review with the accountant", 4, "13:00", 90, "", ada, "per@tallbalans.example");
		add(6, "Spring paddle: route and safety briefing", 7, "16:00", 60, "", ada, chiara);
		add(7, "Epoxy supplier: terms for next year", 9, "10:30", 45, "", bruno, "sales@fjordresins.example");
		add(8, "Weekly boatyard stand-up", -5, "09:00", 15, "The mould of the sea kayak cracked and is being repaired.",
				ada, bruno, chiara);
		add(9, "Website photos: what is missing", -8, "15:00", 30,
				"Twelve boats have no photo from above. Chiara borrows the drone.", ada, chiara);
		add(10, "Insurance after the storm", -14, "12:00", 30, "The roof is covered, the racks are not.", ada);
		this.meetings.add(copied());
		return this.meetings;
	}

	private void add(SampleMeeting sample, int days, String time, int minutes, String notes, String... participants) {
		add(sample.id(), sample.title(), days, time, minutes, notes, List.of(participants));
	}

	private void add(int number, String title, int days, String time, int minutes, String notes,
			String... participants) {
		add(numbered("3e7000%02x-7a11-4c0e-9b1e-6f0d5a2c00%02x", number), title, days, time, minutes, notes,
				List.of(participants));
	}

	private void add(UUID id, String title, int days, String time, int minutes, String notes,
			List<String> participants) {
		Instant start = workday(days).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
		Instant created = start.minus(10, ChronoUnit.DAYS);
		this.meetings.add(new Meeting(id, Workspace.LARKSPUR.id(), User.ADA.id(), title,
				start.isBefore(this.now) ? "completed" : "scheduled", start, start.plus(minutes, ChronoUnit.MINUTES),
				numbered("ca1e00%02x-7a11-4c0e-9b1e-6f0d5a2c00%02x", this.meetings.size() + 1), templates(participants),
				emptyToNull(notes), participants, null, created.isBefore(this.now) ? created : this.now,
				start.isBefore(this.now) ? start : created.isBefore(this.now) ? created : this.now));
	}

	/* The template for meetings with customers */
	private static List<UUID> templates(List<String> participants) {
		return participants.contains(CUSTOMER) ? List.of(SampleMeeting.TEMPLATE) : List.of();
	}

	private Meeting copied() {
		Meeting standUp = this.meetings.get(1);
		return new Meeting(COPIED, standUp.workspaceId(), User.BRUNO.id(), standUp.title(), standUp.status(),
				standUp.start(), standUp.end(), null, List.of(), null, standUp.participants(), standUp.id(),
				standUp.createdAt(), standUp.updatedAt());
	}

	/* Nobody meets on a weekend; which way it moves keeps past and future apart */
	private LocalDate workday(int days) {
		LocalDate day = this.today.plusDays(days);
		while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
			day = day.plusDays(Integer.signum(days));
		}
		return day;
	}

	private static UUID numbered(String pattern, int number) {
		return UUID.fromString(pattern.formatted(number, number));
	}

	private static @Nullable String emptyToNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
