package ai.contio.spring.user.actionitem;

import java.time.LocalDate;
import java.util.Map;

import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.json.FieldValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Changes an action item. What is not mentioned stays as it is.
 *
 * @param title what it is called, 1 to 1000 characters
 * @param description what is to be done, 1 to 1000 characters
 * @param status how far it has come
 * @param completed whether it is done
 * @param dueDate the day it is due
 * @param partnerContext what is stored with it for the partner app
 */
public record ActionItemUpdate(FieldValue<String> title, FieldValue<String> description,
		FieldValue<ActionItemStatus> status, @JsonProperty("is_completed") FieldValue<Boolean> completed,
		FieldValue<LocalDate> dueDate, FieldValue<Map<String, @Nullable Object>> partnerContext) {

	/**
	 * An update.
	 * @throws IllegalArgumentException if a text is shorter or longer than Contio takes
	 */
	public ActionItemUpdate {
		RequestBounds.length("title", title.value(), 1, 1000);
		RequestBounds.length("description", description.value(), 1, 1000);
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

		private FieldValue<String> title = FieldValue.omitted();

		private FieldValue<String> description = FieldValue.omitted();

		private FieldValue<ActionItemStatus> status = FieldValue.omitted();

		private FieldValue<Boolean> completed = FieldValue.omitted();

		private FieldValue<LocalDate> dueDate = FieldValue.omitted();

		private FieldValue<Map<String, @Nullable Object>> partnerContext = FieldValue.omitted();

		private Builder() {
		}

		/**
		 * Set what the action item is called.
		 * @param title 1 to 1000 characters
		 * @return this builder
		 */
		public Builder title(String title) {
			this.title = FieldValue.of(title);
			return this;
		}

		/**
		 * Set what is to be done.
		 * @param description 1 to 1000 characters
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
		 * Set how far the action item has come.
		 * @param status the status
		 * @return this builder
		 */
		public Builder status(ActionItemStatus status) {
			this.status = FieldValue.of(status);
			return this;
		}

		/**
		 * Set whether the action item is done.
		 * @param completed whether it is done
		 * @return this builder
		 */
		public Builder completed(boolean completed) {
			this.completed = FieldValue.of(completed);
			return this;
		}

		/**
		 * Set the day the action item is due.
		 * @param dueDate the day
		 * @return this builder
		 */
		public Builder dueDate(LocalDate dueDate) {
			this.dueDate = FieldValue.of(dueDate);
			return this;
		}

		/**
		 * Remove the day the action item is due.
		 * @return this builder
		 */
		public Builder clearDueDate() {
			this.dueDate = FieldValue.of(null);
			return this;
		}

		/**
		 * Set what is stored with the action item for the partner app.
		 * @param partnerContext all of it: it replaces what was stored before
		 * @return this builder
		 */
		public Builder partnerContext(Map<String, @Nullable Object> partnerContext) {
			this.partnerContext = FieldValue.of(partnerContext);
			return this;
		}

		/**
		 * Remove what is stored with the action item for the partner app.
		 * @return this builder
		 */
		public Builder clearPartnerContext() {
			this.partnerContext = FieldValue.of(null);
			return this;
		}

		/**
		 * Finish the update.
		 * @return the update
		 * @throws IllegalArgumentException if a text is shorter or longer than Contio
		 * takes
		 */
		public ActionItemUpdate build() {
			return new ActionItemUpdate(this.title, this.description, this.status, this.completed, this.dueDate,
					this.partnerContext);
		}

	}

}
