package ai.contio.spring.user.backlog;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How an item came to the backlog. Values that Contio adds later are kept as they come.
 *
 * @param value the way as Contio spells it
 */
public record BacklogOrigin(@JsonValue String value) implements OpenEnum {

	/** It was created there. */
	public static final BacklogOrigin MANUAL = new BacklogOrigin("MANUAL");

	/** It was put off in a meeting. */
	public static final BacklogOrigin MEETING = new BacklogOrigin("MEETING");

	/** It was put off by a text message. */
	public static final BacklogOrigin SMS = new BacklogOrigin("SMS");

	/**
	 * A way as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public BacklogOrigin {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
