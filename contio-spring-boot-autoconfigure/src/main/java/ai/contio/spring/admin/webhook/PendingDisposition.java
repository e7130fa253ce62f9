package ai.contio.spring.admin.webhook;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What becomes of the events that waited while delivery was off. Values that Contio adds
 * later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record PendingDisposition(@JsonValue String value) implements OpenEnum {

	/** They are delivered. */
	public static final PendingDisposition DELIVER = new PendingDisposition("deliver");

	/** They are given up. */
	public static final PendingDisposition ABANDON = new PendingDisposition("abandon");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public PendingDisposition {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
