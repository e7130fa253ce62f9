package ai.contio.spring.user.agenda;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far an agenda item has come. Values that Contio adds later are kept as they come.
 *
 * @param value the status as Contio spells it
 */
public record AgendaItemStatus(@JsonValue String value) implements OpenEnum {

	/** Its turn is yet to come. */
	public static final AgendaItemStatus PENDING = new AgendaItemStatus("pending");

	/** It is being dealt with. */
	public static final AgendaItemStatus IN_PROGRESS = new AgendaItemStatus("in_progress");

	/** It is done with. */
	public static final AgendaItemStatus COMPLETED = new AgendaItemStatus("completed");

	/**
	 * A status as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AgendaItemStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
