package ai.contio.spring.admin.template;

import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.json.FieldValue;

/**
 * Changes a template. What is not mentioned stays as it is.
 *
 * @param name the name that people see, 1 to 255 characters
 * @param description what it is for, at most 1000 characters
 */
public record TemplateUpdate(FieldValue<String> name, FieldValue<String> description) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something is outside of the bounds of Contio
	 */
	public TemplateUpdate {
		RequestBounds.length("name", name.value(), 1, 255);
		RequestBounds.length("description", description.value(), 0, 1000);
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
		 * Set what it is for.
		 * @param description what it is for, at most 1000 characters
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
		 * Finish the update.
		 * @return the update
		 * @throws IllegalArgumentException if something is outside of the bounds of
		 * Contio
		 */
		public TemplateUpdate build() {
			return new TemplateUpdate(this.name, this.description);
		}

	}

}
