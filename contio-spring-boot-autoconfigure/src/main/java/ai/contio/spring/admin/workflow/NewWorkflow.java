package ai.contio.spring.admin.workflow;

import java.util.List;

import ai.contio.spring.admin.automation.AutomationTrigger;
import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * A workflow to create.
 *
 * @param name the name that people see, 1 to 255 characters
 * @param triggerType what sets it off
 * @param actions what happens then, at least one action
 * @param description what it does, at most 1000 characters
 */
public record NewWorkflow(String name, AutomationTrigger triggerType, List<WorkflowAction> actions,
		@Nullable String description) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public NewWorkflow {
		RequestBounds.length("name", RequestBounds.required("name", name), 1, 255);
		RequestBounds.required("trigger_type", triggerType);
		RequestBounds.required("actions", actions);
		RequestBounds.length("description", description, 0, 1000);
		WorkflowAction.requireValid(actions);
		actions = List.copyOf(actions);
	}

	/**
	 * A workflow without a description.
	 * @param name the name that people see, 1 to 255 characters
	 * @param triggerType what sets it off
	 * @param actions what happens then, at least one action
	 * @return the workflow
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewWorkflow of(String name, AutomationTrigger triggerType, WorkflowAction... actions) {
		return new NewWorkflow(name, triggerType, List.of(actions), null);
	}

	/**
	 * This workflow with a description.
	 * @param description what it does, at most 1000 characters
	 * @return this workflow with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewWorkflow withDescription(String description) {
		return new NewWorkflow(this.name, this.triggerType, this.actions, description);
	}

}
