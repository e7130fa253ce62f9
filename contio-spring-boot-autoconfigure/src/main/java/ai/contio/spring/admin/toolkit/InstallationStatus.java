package ai.contio.spring.admin.toolkit;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a workspace has a toolkit. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record InstallationStatus(@JsonValue String value) implements OpenEnum {

	/** It has. */
	public static final InstallationStatus ACTIVE = new InstallationStatus("active");

	/** It has removed it. */
	public static final InstallationStatus OPTED_OUT = new InstallationStatus("opted_out");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public InstallationStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
