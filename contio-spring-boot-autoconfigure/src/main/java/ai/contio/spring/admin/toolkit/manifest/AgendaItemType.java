package ai.contio.spring.admin.toolkit.manifest;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The kind of an agenda item. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record AgendaItemType(@JsonValue String value) implements OpenEnum {

	/** Something to talk about. */
	public static final AgendaItemType DISCUSSION = new AgendaItemType("DISCUSSION");

	/** A look at the action items. */
	public static final AgendaItemType ACTION_ITEM_RECAP = new AgendaItemType("ACTION_ITEM_RECAP");

	/** A break. */
	public static final AgendaItemType BREAK = new AgendaItemType("BREAK");

	/** The end. */
	public static final AgendaItemType ADJOURN = new AgendaItemType("ADJOURN");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AgendaItemType {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
