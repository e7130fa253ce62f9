package ai.contio.spring.admin.app;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a partner app works. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record AppStatus(@JsonValue String value) implements OpenEnum {

	/** The app works. */
	public static final AppStatus ACTIVE = new AppStatus("active");

	/** The app is suspended for a while. */
	public static final AppStatus SUSPENDED = new AppStatus("suspended");

	/** The app is switched off. */
	public static final AppStatus INACTIVE = new AppStatus("inactive");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AppStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
