package ai.contio.spring.user.transcript;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far the import of a recording has come. Values that Contio adds later are kept as
 * they come.
 *
 * @param value the state as Contio spells it
 */
public record AudioImportState(@JsonValue String value) implements OpenEnum {

	/** Waits. */
	public static final AudioImportState PENDING = new AudioImportState("pending");

	/** Contio fetches the file. */
	public static final AudioImportState ACQUIRING = new AudioImportState("acquiring");

	/** Contio looks whether it can be used. */
	public static final AudioImportState VALIDATING = new AudioImportState("validating");

	/** Contio listens. */
	public static final AudioImportState TRANSCRIBING = new AudioImportState("transcribing");

	/** The transcript comes to its meeting. */
	public static final AudioImportState ATTACHING = new AudioImportState("attaching");

	/** Done. */
	public static final AudioImportState COMPLETED = new AudioImportState("completed");

	/** Failed, for good. */
	public static final AudioImportState FAILED = new AudioImportState("failed");

	/**
	 * A state as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AudioImportState {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
