package ai.contio.spring.user.transcript;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How Contio imports a file. Values that Contio adds later are kept as they come.
 *
 * @param value the kind as Contio spells it
 */
public record TranscriptImportKind(@JsonValue String value) implements OpenEnum {

	/** At once, as a text. */
	public static final TranscriptImportKind TEXT = new TranscriptImportKind("text");

	/** Later, as a recording. */
	public static final TranscriptImportKind AUDIO = new TranscriptImportKind("audio");

	/**
	 * A kind as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public TranscriptImportKind {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
