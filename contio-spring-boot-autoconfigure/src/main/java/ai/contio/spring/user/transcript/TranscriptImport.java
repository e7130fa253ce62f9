package ai.contio.spring.user.transcript;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was imported: a text is there at once, and a recording takes
 * its time.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind",
		visible = true, defaultImpl = OtherTranscriptImport.class)
@JsonSubTypes({ @JsonSubTypes.Type(value = TextTranscriptImport.class, name = "text"),
		@JsonSubTypes.Type(value = AudioTranscriptImport.class, name = "audio") })
public sealed interface TranscriptImport permits TextTranscriptImport, AudioTranscriptImport, OtherTranscriptImport {

	/**
	 * How Contio imports the file.
	 * @return the kind
	 */
	@Nullable TranscriptImportKind kind();

	/**
	 * The meeting of the transcript.
	 * @return the id of the meeting; {@code null} as long as there is none
	 */
	@Nullable String meetingId();

}
