package ai.contio.spring.user.workflow;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a run came out of. Values that Contio adds later are kept as they come.
 *
 * @param value the kind as Contio spells it
 */
public record OriginatingType(@JsonValue String value) implements OpenEnum {

	/** A meeting. */
	public static final OriginatingType MEETING = new OriginatingType("meeting");

	/** A canvas. */
	public static final OriginatingType CANVAS = new OriginatingType("canvas");

	/**
	 * A kind as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public OriginatingType {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
