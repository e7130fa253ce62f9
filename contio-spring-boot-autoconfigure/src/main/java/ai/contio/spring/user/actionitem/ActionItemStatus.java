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

	/** Waiting for somebody to review it. */
	public static final ActionItemStatus NEEDS_REVIEW = new ActionItemStatus("needs_review");

	/** Accepted as something to do. */
	public static final ActionItemStatus ACCEPTED = new ActionItemStatus("accepted");

	/** Being worked on. */
	public static final ActionItemStatus IN_PROGRESS = new ActionItemStatus("in_progress");

	/** Done. */
	public static final ActionItemStatus COMPLETED = new ActionItemStatus("completed");

	/** Called off. */
	public static final ActionItemStatus CANCELLED = new ActionItemStatus("cancelled");

	/** Held up by something else. */
	public static final ActionItemStatus BLOCKED = new ActionItemStatus("blocked");

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ActionItemStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
