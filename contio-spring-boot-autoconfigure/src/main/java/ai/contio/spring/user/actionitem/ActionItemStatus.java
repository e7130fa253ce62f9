package ai.contio.spring.user.actionitem;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of an action item.
 *
 * @param value the status as Contio writes it
 */
public record ActionItemStatus(@JsonValue String value) implements OpenEnum {

	/** Contio made the item, and nobody has looked at it yet. */
	public static final ActionItemStatus NEEDS_REVIEW = new ActionItemStatus("needs_review");

	/** Somebody agreed to the item. */
	public static final ActionItemStatus ACCEPTED = new ActionItemStatus("accepted");

	/** Somebody is at work on the item. */
	public static final ActionItemStatus IN_PROGRESS = new ActionItemStatus("in_progress");

	/** The item is done. */
	public static final ActionItemStatus COMPLETED = new ActionItemStatus("completed");

	/** The item will not be done. */
	public static final ActionItemStatus CANCELLED = new ActionItemStatus("cancelled");

	/** The item waits for something else. */
	public static final ActionItemStatus BLOCKED = new ActionItemStatus("blocked");

	/**
	 * A status, known or not.
	 * @param value the status as Contio writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ActionItemStatus {
	}

}
