package ai.contio.spring.admin.connection;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a connection works. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record UserConnectionStatus(@JsonValue String value) implements OpenEnum {

	/** The connection works. */
	public static final UserConnectionStatus ACTIVE = new UserConnectionStatus("active");

	/** The connection is switched off. */
	public static final UserConnectionStatus INACTIVE = new UserConnectionStatus("inactive");

	/** The user or the app has ended it. */
	public static final UserConnectionStatus REVOKED = new UserConnectionStatus("revoked");

	/** Its tokens have expired. */
	public static final UserConnectionStatus EXPIRED = new UserConnectionStatus("expired");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public UserConnectionStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
