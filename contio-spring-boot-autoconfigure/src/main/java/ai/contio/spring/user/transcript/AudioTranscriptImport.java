package ai.contio.spring.user.transcript;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * A recording that is being imported.
 *
 * @param kind {@link TranscriptImportKind#AUDIO}
 * @param jobId the id to ask about it with
 * @param state how far it has come
 * @param meetingId the id of the meeting; once it is done
 * @param transcriptId the id of the transcript; once it is done
 * @param failureCode why it failed, such as {@code too_long}; Contio has published no
 * full list
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param completedAt when it was done
 */
// Read by itself it needs no kind to be known by
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
public record AudioTranscriptImport(@Nullable TranscriptImportKind kind, @Nullable String jobId,
		@Nullable AudioImportState state, @Nullable String meetingId, @Nullable String transcriptId,
		@Nullable String failureCode, @Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt,
		@Nullable OffsetDateTime completedAt) implements TranscriptImport {

}
