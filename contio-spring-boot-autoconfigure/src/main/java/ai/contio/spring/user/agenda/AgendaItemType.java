package ai.contio.spring.user.agenda;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of item stands on an agenda. Values that Contio adds later are kept as they
 * come.
 *
 * @param value the kind as Contio spells it
 */
public record AgendaItemType(@JsonValue String value) implements OpenEnum {

	/** To be talked about. */
	public static final AgendaItemType DISCUSSION = new AgendaItemType("DISCUSSION");

	/** Questions that want an answer. */
	public static final AgendaItemType QUESTIONS_TO_ANSWER = new AgendaItemType("QUESTIONS_TO_ANSWER");

	/** A pause. */
	public static final AgendaItemType BREAK = new AgendaItemType("BREAK");

	/** The end. */
	public static final AgendaItemType ADJOURN = new AgendaItemType("ADJOURN");

	/**
	 * A kind as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AgendaItemType {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
