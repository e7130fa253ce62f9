package ai.contio.spring.sandbox.user.meeting;

import java.util.Locale;

/**
 * A meeting with what searches look at, made once and not with each search.
 *
 * @param meeting the meeting
 * @param title its title in lower case
 * @param text its title and notes in lower case
 */
record MeetingRow(Meeting meeting, String title, String text) {

	static MeetingRow of(Meeting meeting) {
		String title = meeting.title().toLowerCase(Locale.ROOT);
		return new MeetingRow(meeting, title,
				(meeting.notes() != null) ? title + "\n" + meeting.notes().toLowerCase(Locale.ROOT) : title);
	}

}
