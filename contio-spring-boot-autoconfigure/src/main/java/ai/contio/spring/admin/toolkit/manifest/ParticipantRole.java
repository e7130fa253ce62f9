package ai.contio.spring.admin.toolkit.manifest;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a participant may do. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record ParticipantRole(@JsonValue String value) implements OpenEnum {

	/** Read and write. */
	public static final ParticipantRole EDITOR = new ParticipantRole("EDITOR");

	/** Read. */
	public static final ParticipantRole VIEWER = new ParticipantRole("VIEWER");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ParticipantRole {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
