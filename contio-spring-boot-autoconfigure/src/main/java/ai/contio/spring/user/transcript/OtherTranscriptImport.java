package ai.contio.spring.user.transcript;

import org.jspecify.annotations.Nullable;

/**
 * An import of a kind that this version of the starter does not know.
 *
 * @param kind the kind
 * @param meetingId the id of the meeting
 */
public record OtherTranscriptImport(@Nullable TranscriptImportKind kind,
		@Nullable String meetingId) implements TranscriptImport {

}
