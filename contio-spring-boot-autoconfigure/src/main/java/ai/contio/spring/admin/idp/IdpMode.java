package ai.contio.spring.admin.idp;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which e-mail domains an identity provider may speak for. Values that Contio adds later
 * are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record IdpMode(@JsonValue String value) implements OpenEnum {

	/** Only the domains that are allowed, each of them verified. */
	public static final IdpMode STRICT = new IdpMode("strict");

	/** Whatever its users have. */
	public static final IdpMode PARTNER_MANAGED = new IdpMode("partner_managed");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public IdpMode {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
