package ai.contio.spring.user.workflow;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What began a run. Values that Contio adds later are kept as they come.
 *
 * @param value the trigger as Contio spells it
 */
public record WorkflowTrigger(@JsonValue String value) implements OpenEnum {

	/** A user, or an app for a user. */
	public static final WorkflowTrigger MANUAL = new WorkflowTrigger("manual");

	/** Contio by itself. */
	public static final WorkflowTrigger AUTOPILOT = new WorkflowTrigger("autopilot");

	/**
	 * A trigger as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public WorkflowTrigger {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
