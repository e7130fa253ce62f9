package ai.contio.spring.admin.credential;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A credential of the partner app. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record CredentialType(@JsonValue String value) implements OpenEnum {

	/** The key of the admin API. */
	public static final CredentialType API_KEY = new CredentialType("api_key");

	/** The secret of the OAuth client. */
	public static final CredentialType CLIENT_SECRET = new CredentialType("client_secret");

	/** The secret that events are signed with. */
	public static final CredentialType WEBHOOK_SECRET = new CredentialType("webhook_secret");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public CredentialType {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
