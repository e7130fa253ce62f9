package ai.contio.spring.user.participant;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a participant may do with a meeting. Values that Contio adds later are kept as
 * they come.
 *
 * @param value the role as Contio spells it
 */
public record ParticipantRole(@JsonValue String value) implements OpenEnum {

	/** May change the meeting. */
	public static final ParticipantRole EDITOR = new ParticipantRole("EDITOR");

	/** May read the meeting. */
	public static final ParticipantRole VIEWER = new ParticipantRole("VIEWER");

	/**
	 * A role as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ParticipantRole {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
