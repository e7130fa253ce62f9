package ai.contio.spring.user.chat;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a session goes on. Values that Contio adds later are kept as they come.
 *
 * @param value the status as Contio spells it
 */
public record ChatSessionStatus(@JsonValue String value) implements OpenEnum {

	/** It goes on. */
	public static final ChatSessionStatus ACTIVE = new ChatSessionStatus("active");

	/** It was ended. */
	public static final ChatSessionStatus CLOSED = new ChatSessionStatus("closed");

	/** It has ended by itself. */
	public static final ChatSessionStatus EXPIRED = new ChatSessionStatus("expired");

	/**
	 * A status as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ChatSessionStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
