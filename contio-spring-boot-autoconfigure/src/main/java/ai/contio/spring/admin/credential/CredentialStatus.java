package ai.contio.spring.admin.credential;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a credential works. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record CredentialStatus(@JsonValue String value) implements OpenEnum {

	/** The credential works. */
	public static final CredentialStatus ACTIVE = new CredentialStatus("active");

	/** It was rotated, and the one before it still works for a while. */
	public static final CredentialStatus PENDING_ROTATION = new CredentialStatus("pending_rotation");

	/** It works no longer. */
	public static final CredentialStatus EXPIRED = new CredentialStatus("expired");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public CredentialStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
