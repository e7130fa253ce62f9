package ai.contio.spring.user.transcript;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A text that was imported.
 *
 * @param kind {@link TranscriptImportKind#TEXT}
 * @param meetingId the id of the meeting
 * @param transcriptId the id of the transcript
 * @param segmentsCount how many pieces it has
 * @param durationSeconds how long the meeting was, in seconds
 * @param startedAt when the meeting began
 * @param endedAt when it ended
 */
public record TextTranscriptImport(@Nullable TranscriptImportKind kind, @Nullable String meetingId,
		@Nullable String transcriptId, @Nullable Integer segmentsCount, @Nullable Integer durationSeconds,
		@Nullable OffsetDateTime startedAt, @Nullable OffsetDateTime endedAt) implements TranscriptImport {

}
