package ai.contio.spring.user.actionitem;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far an action item has come. Contio may use a value that has no constant here.
 *
 * @param value the status as Contio writes it
 */
public record ActionItemStatus(@JsonValue String value) implements OpenEnum {

	/** Found by Contio and waiting for a person to confirm it. */
	public static final ActionItemStatus NEEDS_REVIEW = new ActionItemStatus("needs_review");

	/** Confirmed and not begun. */
	public static final ActionItemStatus ACCEPTED = new ActionItemStatus("accepted");

	/** Being worked on. */
	public static final ActionItemStatus IN_PROGRESS = new ActionItemStatus("in_progress");

	/** Done. */
	public static final ActionItemStatus COMPLETED = new ActionItemStatus("completed");

	/** Given up. */
	public static final ActionItemStatus CANCELLED = new ActionItemStatus("cancelled");

	/** Waiting for something else. */
	public static final ActionItemStatus BLOCKED = new ActionItemStatus("blocked");

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ActionItemStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
