package ai.contio.spring.user.chat;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What became of a call of a tool. Values that Contio adds later are kept as they come.
 *
 * @param value the status as Contio spells it
 */
public record ToolCallStatus(@JsonValue String value) implements OpenEnum {

	/** It went well. */
	public static final ToolCallStatus SUCCESS = new ToolCallStatus("success");

	/** It failed. */
	public static final ToolCallStatus FAILURE = new ToolCallStatus("failure");

	/**
	 * A status as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ToolCallStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
