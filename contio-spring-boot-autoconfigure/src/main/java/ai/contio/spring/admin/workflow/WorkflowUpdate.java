package ai.contio.spring.admin.workflow;

import java.util.List;

import ai.contio.spring.admin.automation.AutomationStatus;
import ai.contio.spring.admin.automation.AutomationTrigger;
import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.json.FieldValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Changes a workflow. What is not mentioned stays as it is.
 *
 * @param name the name that people see, 1 to 255 characters
 * @param description what it does, at most 1000 characters
 * @param triggerType what sets it off
 * @param actions what happens then, at least one action
 * @param status whether it runs
 * @param active whether it runs, in the older spelling {@code is_active}
 */
public record WorkflowUpdate(FieldValue<String> name, FieldValue<String> description,
		FieldValue<AutomationTrigger> triggerType, FieldValue<List<WorkflowAction>> actions,
		FieldValue<AutomationStatus> status, @JsonProperty("is_active") FieldValue<Boolean> active) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something is outside of the bounds of Contio
	 */
	public WorkflowUpdate {
		RequestBounds.length("name", name.value(), 1, 255);
		RequestBounds.length("description", description.value(), 0, 1000);
		WorkflowAction.requireValid(actions.value());
	}

	/**
	 * Start an update that changes nothing.
	 * @return the builder
	 */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Says field by field what to change.
	 */
	public static final class Builder {

		private FieldValue<String> name = FieldValue.omitted();

		private FieldValue<String> description = FieldValue.omitted();

		private FieldValue<AutomationTrigger> triggerType = FieldValue.omitted();

		private FieldValue<List<WorkflowAction>> actions = FieldValue.omitted();

		private FieldValue<AutomationStatus> status = FieldValue.omitted();

		private FieldValue<Boolean> active = FieldValue.omitted();

		private Builder() {
		}

		/**
		 * Set the name that people see.
		 * @param name the name that people see, 1 to 255 characters
		 * @return this builder
		 */
		public Builder name(String name) {
			this.name = FieldValue.of(name);
			return this;
		}

		/**
		 * Set what it does.
		 * @param description what it does, at most 1000 characters
		 * @return this builder
		 */
		public Builder description(String description) {
			this.description = FieldValue.of(description);
			return this;
		}

		/**
		 * Remove the description.
		 * @return this builder
		 */
		public Builder clearDescription() {
			this.description = FieldValue.of(null);
			return this;
		}

		/**
		 * Set what sets it off.
		 * @param triggerType what sets it off
		 * @return this builder
		 */
		public Builder triggerType(AutomationTrigger triggerType) {
			this.triggerType = FieldValue.of(triggerType);
			return this;
		}

		/**
		 * Set what happens then.
		 * @param actions what happens then, at least one action
		 * @return this builder
		 */
		public Builder actions(WorkflowAction... actions) {
			this.actions = FieldValue.of(List.of(actions));
			return this;
		}

		/**
		 * Set whether it runs.
		 * @param status whether it runs
		 * @return this builder
		 */
		public Builder status(AutomationStatus status) {
			this.status = FieldValue.of(status);
			return this;
		}

		/**
		 * Set whether it runs, in the older spelling.
		 * @param active whether it runs, in the older spelling {@code is_active}
		 * @return this builder
		 */
		public Builder active(boolean active) {
			this.active = FieldValue.of(active);
			return this;
		}

		/**
		 * Finish the update.
		 * @return the update
		 * @throws IllegalArgumentException if something is outside of the bounds of
		 * Contio
		 */
		public WorkflowUpdate build() {
			return new WorkflowUpdate(this.name, this.description, this.triggerType, this.actions, this.status,
					this.active);
		}

	}

}
