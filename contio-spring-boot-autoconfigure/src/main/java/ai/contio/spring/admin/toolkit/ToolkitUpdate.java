package ai.contio.spring.admin.toolkit;

import ai.contio.spring.admin.toolkit.manifest.ToolkitManifest;
import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.json.FieldValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Changes a toolkit. What is not mentioned stays as it is.
 *
 * @param name the name that people see, 1 to 255 characters
 * @param description what it is for, at most 1000 characters
 * @param active whether it can be installed
 * @param autoInstallOnNewWorkspaces whether a new workspace gets it
 * @param autoPropagate whether installations get what is published
 * @param manifest what it consists of; Contio refuses it by now
 * @param version the label of its version; Contio refuses it by now
 */
public record ToolkitUpdate(FieldValue<String> name, FieldValue<String> description,
		@JsonProperty("is_active") FieldValue<Boolean> active, FieldValue<Boolean> autoInstallOnNewWorkspaces,
		FieldValue<Boolean> autoPropagate, FieldValue<ToolkitManifest> manifest, FieldValue<String> version) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something is outside of the bounds of Contio
	 */
	public ToolkitUpdate {
		RequestBounds.length("name", name.value(), 1, 255);
		RequestBounds.length("description", description.value(), 0, 1000);
		manifest.ifPresent(ToolkitManifest::requireValid);
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

		private FieldValue<Boolean> active = FieldValue.omitted();

		private FieldValue<Boolean> autoInstallOnNewWorkspaces = FieldValue.omitted();

		private FieldValue<Boolean> autoPropagate = FieldValue.omitted();

		private FieldValue<ToolkitManifest> manifest = FieldValue.omitted();

		private FieldValue<String> version = FieldValue.omitted();

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
		 * Set whether it can be installed.
		 * @param active whether it can be installed
		 * @return this builder
		 */
		public Builder active(boolean active) {
			this.active = FieldValue.of(active);
			return this;
		}

		/**
		 * Set whether a new workspace gets it.
		 * @param autoInstallOnNewWorkspaces whether a new workspace gets it
		 * @return this builder
		 */
		public Builder autoInstallOnNewWorkspaces(boolean autoInstallOnNewWorkspaces) {
			this.autoInstallOnNewWorkspaces = FieldValue.of(autoInstallOnNewWorkspaces);
			return this;
		}

		/**
		 * Set whether installations get what is published.
		 * @param autoPropagate whether installations get what is published
		 * @return this builder
		 */
		public Builder autoPropagate(boolean autoPropagate) {
			this.autoPropagate = FieldValue.of(autoPropagate);
			return this;
		}

		/**
		 * Set what the toolkit consists of.
		 * @param manifest what it consists of; Contio refuses it by now
		 * @return this builder
		 * @deprecated by Contio, which answers 409, in favor of a
		 * {@link NewToolkitVersion}
		 */
		@Deprecated
		public Builder manifest(ToolkitManifest manifest) {
			this.manifest = FieldValue.of(manifest);
			return this;
		}

		/**
		 * Set the label of its version.
		 * @param version the label of its version; Contio refuses it by now
		 * @return this builder
		 * @deprecated by Contio, which answers 409, in favor of a
		 * {@link NewToolkitVersion}
		 */
		@Deprecated
		public Builder version(String version) {
			this.version = FieldValue.of(version);
			return this;
		}

		/**
		 * Finish the update.
		 * @return the update
		 * @throws IllegalArgumentException if something is outside of the bounds of
		 * Contio
		 */
		public ToolkitUpdate build() {
			return new ToolkitUpdate(this.name, this.description, this.active, this.autoInstallOnNewWorkspaces,
					this.autoPropagate, this.manifest, this.version);
		}

	}

}
