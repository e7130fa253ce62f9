package ai.contio.spring.sandbox.user.transcript;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.event.SampleMeeting;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.transcript.Transcript.Segment;
import ai.contio.spring.sandbox.web.ApiException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The transcripts of the meetings. A meeting has one at most.
 */
@Component
final class Transcripts implements Resettable {

	private final Records<Transcript> byMeeting = new Records<>(Transcript::meetingId);

	Transcripts() {
		reset();
	}

	@Override
	public void reset() {
		this.byMeeting.replaceAll(List
			.of(new Transcript(UUID.fromString("7a45c401-7a11-4c0e-9b1e-6f0d5a2c0001"), SampleMeeting.ALL.get(2).id(),
					List.of(new Segment(Duration.ZERO, Duration.ofSeconds(6), "Ada: How did the season go for you?"),
							new Segment(Duration.ofSeconds(6), Duration.ofSeconds(15),
									"Mona: Every boat was out. We want rental kayaks in June."),
							new Segment(Duration.ofSeconds(15), Duration.ofSeconds(21),
									"Ada: Then we renew for two years, with the discount.")))));
	}

	Optional<Transcript> of(Meeting meeting) {
		return this.byMeeting.find(meeting.id());
	}

	synchronized Transcript add(UUID meetingId, List<Segment> segments) {
		requireNone(meetingId);
		return this.byMeeting.add(new Transcript(UUID.randomUUID(), meetingId, segments));
	}

	void requireNone(UUID meetingId) {
		if (this.byMeeting.find(meetingId).isPresent()) {
			throw new ApiException(HttpStatus.CONFLICT, "transcript_already_exists",
					"Meeting '%s' has a transcript already.".formatted(meetingId));
		}
	}

}
