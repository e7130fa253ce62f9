package ai.contio.spring.admin.automation;

import java.util.List;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * An automation to create.
 *
 * @param name the name that people see, 1 to 255 characters
 * @param triggerType what sets it off
 * @param actions what happens then, at least one action
 * @param description what it does, at most 1000 characters
 */
public record NewAutomation(String name, AutomationTrigger triggerType, List<AutomationAction> actions,
		@Nullable String description) {

	/**
	 * An automation to create.
	 * @throws IllegalArgumentException if something required is missing, or if a text or
	 * the list is shorter or longer than Contio takes
	 */
	public NewAutomation {
		RequestBounds.length("name", RequestBounds.required("name", name), 1, 255);
		RequestBounds.required("trigger_type", triggerType);
		AutomationAction.requireValid(RequestBounds.required("actions", actions));
		RequestBounds.length("description", description, 0, 1000);
		actions = List.copyOf(actions);
	}

	/**
	 * An automation without a description.
	 * @param name the name that people see, 1 to 255 characters
	 * @param triggerType what sets it off
	 * @param actions what happens then, at least one action
	 * @throws IllegalArgumentException if something required is missing, or if a text or
	 * the list is shorter or longer than Contio takes
	 */
	public NewAutomation(String name, AutomationTrigger triggerType, AutomationAction... actions) {
		this(name, triggerType, List.of(actions), null);
	}

	/**
	 * This automation with a description.
	 * @param description what it does, at most 1000 characters
	 * @return the automation
	 */
	public NewAutomation withDescription(String description) {
		return new NewAutomation(this.name, this.triggerType, this.actions, description);
	}

}
