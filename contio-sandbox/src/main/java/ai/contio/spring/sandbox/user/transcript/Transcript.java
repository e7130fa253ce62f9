package ai.contio.spring.sandbox.user.transcript;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What was said in a meeting.
 *
 * @param id the id of the transcript
 * @param meetingId the meeting
 * @param segments what was said, in order
 */
record Transcript(UUID id, UUID meetingId, List<Segment> segments) {

	Duration length() {
		return length(this.segments);
	}

	static Duration length(List<Segment> segments) {
		return segments.isEmpty() ? Duration.ZERO : segments.get(segments.size() - 1).end();
	}

	/**
	 * What somebody said at a stretch.
	 *
	 * @param start when they began, from the start of the meeting
	 * @param end when they ended
	 * @param text what they said
	 */
	record Segment(Duration start, Duration end, String text) {

	}

}
