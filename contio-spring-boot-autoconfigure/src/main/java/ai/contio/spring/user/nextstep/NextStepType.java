package ai.contio.spring.user.nextstep;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a next step does. Values that Contio adds later are kept as they come.
 *
 * @param value the type as Contio spells it
 */
public record NextStepType(@JsonValue String value) implements OpenEnum {

	/** An agent writes something. */
	public static final NextStepType AI = new NextStepType("ai");

	/** The user is sent somewhere. */
	public static final NextStepType REDIRECT = new NextStepType("redirect");

	/**
	 * A type as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public NextStepType {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
