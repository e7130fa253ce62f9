package ai.contio.spring.admin.app;

import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.json.FieldValue;

/**
 * Changes the partner app. What is not mentioned stays as it is.
 *
 * @param name the name that people see, 1 to 255 characters
 * @param description what the app does, at most 1000 characters
 * @param slug the name in URLs, 3 to 63 characters
 * @param webhookUrl where events go, at most 2000 characters
 * @param defaultToolkitId the toolkit that a new workspace gets
 */
public record AppUpdate(FieldValue<String> name, FieldValue<String> description, FieldValue<String> slug,
		FieldValue<String> webhookUrl, FieldValue<String> defaultToolkitId) {

	/**
	 * An update.
	 * @throws IllegalArgumentException if a text is shorter or longer than Contio takes
	 */
	public AppUpdate {
		RequestBounds.length("name", name.value(), 1, 255);
		RequestBounds.length("description", description.value(), 0, 1000);
		RequestBounds.length("slug", slug.value(), 3, 63);
		RequestBounds.length("webhook_url", webhookUrl.value(), 0, 2000);
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

		private FieldValue<String> slug = FieldValue.omitted();

		private FieldValue<String> webhookUrl = FieldValue.omitted();

		private FieldValue<String> defaultToolkitId = FieldValue.omitted();

		private Builder() {
		}

		/**
		 * Set the name that people see.
		 * @param name 1 to 255 characters
		 * @return this builder
		 */
		public Builder name(String name) {
			this.name = FieldValue.of(name);
			return this;
		}

		/**
		 * Set what the app does.
		 * @param description at most 1000 characters
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
		 * Set the name in URLs.
		 * @param slug 3 to 63 characters
		 * @return this builder
		 */
		public Builder slug(String slug) {
			this.slug = FieldValue.of(slug);
			return this;
		}

		/**
		 * Set where events go.
		 * @param webhookUrl at most 2000 characters
		 * @return this builder
		 */
		public Builder webhookUrl(String webhookUrl) {
			this.webhookUrl = FieldValue.of(webhookUrl);
			return this;
		}

		/**
		 * Remove the webhook.
		 * @return this builder
		 */
		public Builder clearWebhookUrl() {
			this.webhookUrl = FieldValue.of(null);
			return this;
		}

		/**
		 * Set the toolkit that a new workspace gets.
		 * @param toolkitId the id of the toolkit
		 * @return this builder
		 */
		public Builder defaultToolkitId(String toolkitId) {
			this.defaultToolkitId = FieldValue.of(toolkitId);
			return this;
		}

		/**
		 * Give new workspaces no toolkit.
		 * @return this builder
		 */
		public Builder clearDefaultToolkitId() {
			this.defaultToolkitId = FieldValue.of(null);
			return this;
		}

		/**
		 * Finish the update.
		 * @return the update
		 * @throws IllegalArgumentException if a text is shorter or longer than Contio
		 * takes
		 */
		public AppUpdate build() {
			return new AppUpdate(this.name, this.description, this.slug, this.webhookUrl, this.defaultToolkitId);
		}

	}

}
