package ai.contio.spring.sandbox.user.transcript;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.Background;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import ai.contio.spring.sandbox.user.transcript.Transcript.Segment;
import ai.contio.spring.sandbox.web.ApiException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Recordings on their way to transcripts. Nobody listens to them: each says the same. One
 * whose name begins with {@code fail-} fails with the rest of the name as its code.
 */
@Component
final class AudioJobs implements Resettable {

	private static final Pattern FAIL = Pattern.compile("fail-(\\w{1,64})\\..*");

	private static final List<Segment> SAID = List.of(
			new Segment(Duration.ZERO, Duration.ofSeconds(4), "Speaker 1: Good morning, can you hear me?"),
			new Segment(Duration.ofSeconds(4), Duration.ofSeconds(9),
					"Speaker 2: Loud and clear. The new hull is dry, we can begin."));

	private final Records<AudioJob> jobs = new Records<>(AudioJob::id);

	private final TranscriptImports imports;

	private final Background background;

	private final Meetings meetings;

	AudioJobs(TranscriptImports imports, Background background, Meetings meetings) {
		this.imports = imports;
		this.background = background;
		this.meetings = meetings;
	}

	@Override
	public void reset() {
		this.jobs.replaceAll(List.of());
	}

	Optional<AudioJob> find(User user, UUID id) {
		return this.jobs.find(id).filter((job) -> job.ownerId().equals(user.id()));
	}

	AudioJob begin(User user, @Nullable UUID meetingId, String fileName, ImportRequest request) {
		AudioJob job = this.jobs.add(AudioJob.begin(user.id(), this.meetings.now()));
		this.background.later(() -> goOn(job.id(), new Recording(user, meetingId, fileName, request)));
		return job;
	}

	private void goOn(UUID id, Recording recording) {
		Instant now = this.meetings.now();
		this.jobs.find(id).map((job) -> next(job, recording, now)).map(this.jobs::add).ifPresent((job) -> {
			if (!job.isOver()) {
				this.background.later(() -> goOn(id, recording));
			}
		});
	}

	private AudioJob next(AudioJob job, Recording recording, Instant now) {
		Matcher fail = FAIL.matcher(recording.fileName());
		if (job.state().equals(AudioJob.VALIDATING) && fail.matches()) {
			return job.failed(fail.group(1), now);
		}
		if (!job.nextState().equals(AudioJob.COMPLETED)) {
			return job.at(job.nextState(), now);
		}
		try {
			TranscriptImports.Imported imported = this.imports.add(recording.user(), recording.meetingId(),
					recording.request(), SAID);
			return job.completed(imported.meeting().id(), imported.transcript().id(), now);
		}
		catch (ApiException ex) {
			// Somebody was faster
			return job.failed(ex.code(), now);
		}
	}

	private record Recording(User user, @Nullable UUID meetingId, String fileName, ImportRequest request) {

	}

}
