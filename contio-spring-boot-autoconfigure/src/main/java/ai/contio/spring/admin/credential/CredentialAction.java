package ai.contio.spring.admin.credential;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What was done with a credential. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record CredentialAction(@JsonValue String value) implements OpenEnum {

	/** It was rotated. */
	public static final CredentialAction ROTATED = new CredentialAction("rotated");

	/** It was used. */
	public static final CredentialAction ACCESSED = new CredentialAction("accessed");

	/** A rotation was undone. */
	public static final CredentialAction ROLLBACK = new CredentialAction("rollback");

	/** It was switched off. */
	public static final CredentialAction DISABLED = new CredentialAction("disabled");

	/** It was switched on. */
	public static final CredentialAction ENABLED = new CredentialAction("enabled");

	/** Somebody looked at it. */
	public static final CredentialAction VIEWED = new CredentialAction("viewed");

	/** Somebody tried it. */
	public static final CredentialAction TESTED = new CredentialAction("tested");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public CredentialAction {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
