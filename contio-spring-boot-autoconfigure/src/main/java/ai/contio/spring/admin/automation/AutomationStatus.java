package ai.contio.spring.admin.automation;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether an automation runs. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record AutomationStatus(@JsonValue String value) implements OpenEnum {

	/** The automation runs. */
	public static final AutomationStatus ACTIVE = new AutomationStatus("active");

	/** The automation is switched off. */
	public static final AutomationStatus INACTIVE = new AutomationStatus("inactive");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AutomationStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
