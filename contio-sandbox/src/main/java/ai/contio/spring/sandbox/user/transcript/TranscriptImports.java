package ai.contio.spring.sandbox.user.transcript;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.calendar.CalendarLinks;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.MeetingEvents;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.user.transcript.Transcript.Segment;
import ai.contio.spring.sandbox.web.ApiException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts what was said into the meeting where it was said, or into a new one. The meeting
 * is then over, and has notes.
 */
@Component
final class TranscriptImports {

	private final Transcripts transcripts;

	private final Meetings meetings;

	private final MeetingEvents events;

	private final CalendarLinks links;

	TranscriptImports(Transcripts transcripts, Meetings meetings, MeetingEvents events, CalendarLinks links) {
		this.transcripts = transcripts;
		this.meetings = meetings;
		this.events = events;
		this.links = links;
	}

	/**
	 * Import what was said.
	 * @param meetingId the meeting, or {@code null} for a new one
	 * @return the transcript and the meeting as it is now
	 * @throws ApiException 409 if the meeting has a transcript already
	 */
	Imported add(User user, @Nullable UUID meetingId, ImportRequest request, List<Segment> segments) {
		UUID target = meetingId;
		if (target == null) {
			Meeting made = this.meetings.add(request.meeting(user, Transcript.length(segments), this.meetings.now()));
			this.events.created(made, user);
			link(user, made, request);
			target = made.id();
		}
		Transcript transcript = this.transcripts.add(target, segments);
		Meeting completed = this.meetings.update(target, (meeting) -> meeting.completed(summary(segments)));
		this.events.completed(completed, user);
		return new Imported(transcript, completed);
	}

	/* What is wrong with the link does not undo the import */
	private void link(User user, Meeting meeting, ImportRequest request) {
		if (request.calendarEventId() != null) {
			try {
				this.links.link(user, meeting, request.calendarEventId());
			}
			catch (ApiException ex) {
				// The meeting stays without a link
			}
		}
	}

	private static String summary(List<Segment> segments) {
		return segments.isEmpty() ? "Nothing was said."
				: "%d contributions. It began with: %s".formatted(segments.size(), segments.get(0).text());
	}

	/**
	 * What came of an import.
	 *
	 * @param transcript the transcript
	 * @param meeting the meeting
	 */
	record Imported(Transcript transcript, Meeting meeting) {

		Instant start() {
			return this.meeting.startOrCreated();
		}

		Instant end() {
			return start().plus(length());
		}

		Duration length() {
			return this.transcript.length();
		}

	}

}
