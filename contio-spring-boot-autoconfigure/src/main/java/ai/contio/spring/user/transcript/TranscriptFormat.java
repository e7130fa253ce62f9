package ai.contio.spring.user.transcript;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a transcript is exported as. Values that Contio adds later are kept as they come.
 *
 * @param value the format as Contio spells it
 */
public record TranscriptFormat(@JsonValue String value) implements OpenEnum {

	/** Subtitles. */
	public static final TranscriptFormat SRT = new TranscriptFormat("srt");

	/**
	 * A format as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public TranscriptFormat {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
