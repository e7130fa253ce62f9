package ai.contio.spring.admin.credential;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who did something with a credential. Values that Contio adds later are kept as they
 * come.
 *
 * @param value the value as Contio spells it
 */
public record CredentialInitiator(@JsonValue String value) implements OpenEnum {

	/** The partner. */
	public static final CredentialInitiator PARTNER = new CredentialInitiator("partner");

	/** Somebody at Contio. */
	public static final CredentialInitiator INTERNAL = new CredentialInitiator("internal");

	/** Contio by itself. */
	public static final CredentialInitiator SYSTEM = new CredentialInitiator("system");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public CredentialInitiator {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
