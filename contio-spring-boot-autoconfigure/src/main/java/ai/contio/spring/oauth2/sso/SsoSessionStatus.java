package ai.contio.spring.oauth2.sso;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a sign-in has come. Values that Contio adds later are kept as they come.
 *
 * @param value the status as Contio spells it
 */
public record SsoSessionStatus(@JsonValue String value) implements OpenEnum {

	/** The user has not come back yet. */
	public static final SsoSessionStatus PENDING = new SsoSessionStatus("pending");

	/**
	 * A status as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public SsoSessionStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
