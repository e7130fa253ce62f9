package ai.contio.spring.admin.automation;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What sets an automation off. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record AutomationTrigger(@JsonValue String value) implements OpenEnum {

	/** An action item was created. */
	public static final AutomationTrigger ACTION_ITEM_CREATED = new AutomationTrigger("action_item_created");

	/** An action item was changed. */
	public static final AutomationTrigger ACTION_ITEM_UPDATED = new AutomationTrigger("action_item_updated");

	/** An action item was completed. */
	public static final AutomationTrigger ACTION_ITEM_COMPLETED = new AutomationTrigger("action_item_completed");

	/** A meeting ended. */
	public static final AutomationTrigger MEETING_ENDED = new AutomationTrigger("meeting_ended");

	/** The summary of a meeting is there. */
	public static final AutomationTrigger MEETING_SUMMARY_READY = new AutomationTrigger("meeting_summary_ready");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AutomationTrigger {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
