package ai.contio.spring.user.chat;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a turn has come. Values that Contio adds later are kept as they come.
 *
 * @param value the status as Contio spells it
 */
public record ChatTurnStatus(@JsonValue String value) implements OpenEnum {

	/** It waits. */
	public static final ChatTurnStatus QUEUED = new ChatTurnStatus("queued");

	/** It is worked on. */
	public static final ChatTurnStatus PROCESSING = new ChatTurnStatus("processing");

	/** It is done. */
	public static final ChatTurnStatus COMPLETED = new ChatTurnStatus("completed");

	/** It failed. */
	public static final ChatTurnStatus FAILED = new ChatTurnStatus("failed");

	/**
	 * A status as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ChatTurnStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
