package ai.contio.spring.user.calendar;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What somebody has answered to an invitation. Values that Contio adds later are kept as
 * they come.
 *
 * @param value the answer as Contio spells it
 */
public record AttendeeStatus(@JsonValue String value) implements OpenEnum {

	/** Will come. */
	public static final AttendeeStatus ACCEPTED = new AttendeeStatus("accepted");

	/** Will not come. */
	public static final AttendeeStatus DECLINED = new AttendeeStatus("declined");

	/** May come. */
	public static final AttendeeStatus TENTATIVE = new AttendeeStatus("tentative");

	/** Has not answered. */
	public static final AttendeeStatus NEEDS_ACTION = new AttendeeStatus("needs_action");

	/**
	 * An answer as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AttendeeStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
