package ai.contio.spring.user.calendar;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether somebody has to come to an event. Values that Contio adds later are kept as
 * they come.
 *
 * @param value the type as Contio spells it
 */
public record AttendeeType(@JsonValue String value) implements OpenEnum {

	/** Has to come. */
	public static final AttendeeType REQUIRED = new AttendeeType("required");

	/** May come. */
	public static final AttendeeType OPTIONAL = new AttendeeType("optional");

	/** Is no person: a room, say. */
	public static final AttendeeType RESOURCE = new AttendeeType("resource");

	/**
	 * A type as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AttendeeType {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
