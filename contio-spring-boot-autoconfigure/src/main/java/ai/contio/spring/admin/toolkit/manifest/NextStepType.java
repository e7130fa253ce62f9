package ai.contio.spring.admin.toolkit.manifest;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a next step does. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record NextStepType(@JsonValue String value) implements OpenEnum {

	/** An AI works on it. */
	public static final NextStepType AI = new NextStepType("ai");

	/** A page is opened. */
	public static final NextStepType REDIRECT = new NextStepType("redirect");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public NextStepType {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
