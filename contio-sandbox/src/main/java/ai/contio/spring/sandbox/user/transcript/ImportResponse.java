package ai.contio.spring.sandbox.user.transcript;

import java.util.UUID;

import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API shows it, of a text or of a recording.
 */
record ImportResponse(String kind, @Nullable UUID meetingId, @Nullable UUID transcriptId,
		@Nullable Integer segmentsCount, @Nullable Long durationSeconds, @Nullable String startedAt,
		@Nullable String endedAt, @Nullable UUID jobId, @Nullable String state, @Nullable String failureCode,
		@Nullable String createdAt, @Nullable String updatedAt, @Nullable String completedAt) {

	static ImportResponse of(TranscriptImports.Imported imported, Times times) {
		return new ImportResponse("text", imported.meeting().id(), imported.transcript().id(),
				imported.transcript().segments().size(), imported.length().toSeconds(), times.write(imported.start()),
				times.write(imported.end()), null, null, null, null, null, null);
	}

	static ImportResponse of(AudioJob job, Times times) {
		return new ImportResponse("audio", job.meetingId(), job.transcriptId(), null, null, null, null, job.id(),
				job.state(), job.failureCode(), times.write(job.createdAt()), times.write(job.updatedAt()),
				job.state().equals(AudioJob.COMPLETED) ? times.write(job.updatedAt()) : null);
	}

}
