package ai.contio.spring.user.workflow;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a run has come. Values that Contio adds later are kept as they come.
 *
 * @param value the status as Contio spells it
 */
public record WorkflowRunStatus(@JsonValue String value) implements OpenEnum {

	/** Waits to begin. */
	public static final WorkflowRunStatus PENDING = new WorkflowRunStatus("pending");

	/** Goes on. */
	public static final WorkflowRunStatus ACTIVE = new WorkflowRunStatus("active");

	/** Has ended well. */
	public static final WorkflowRunStatus COMPLETED = new WorkflowRunStatus("completed");

	/** Has ended badly. */
	public static final WorkflowRunStatus FAILED = new WorkflowRunStatus("failed");

	/** Was stopped. */
	public static final WorkflowRunStatus CANCELLED = new WorkflowRunStatus("cancelled");

	/** Stands still. */
	public static final WorkflowRunStatus FROZEN = new WorkflowRunStatus("frozen");

	/**
	 * A status as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public WorkflowRunStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
