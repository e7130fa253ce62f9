package ai.contio.spring.user.chat;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who says something. Values that Contio adds later are kept as they come.
 *
 * @param value the role as Contio spells it
 */
public record ChatRole(@JsonValue String value) implements OpenEnum {

	/** The user. */
	public static final ChatRole USER = new ChatRole("user");

	/** The agent. */
	public static final ChatRole AGENT = new ChatRole("agent");

	/**
	 * A role as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ChatRole {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
