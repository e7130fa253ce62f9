package ai.contio.spring.admin.toolkit;

import ai.contio.spring.admin.toolkit.manifest.ToolkitManifest;
import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.json.FieldValue;

/**
 * Changes the draft of a version. What is not mentioned stays as it is.
 *
 * @param versionLabel its label, 1 to 50 characters
 * @param changelog what is new, at most 5000 characters
 * @param manifest what it consists of
 */
public record ToolkitVersionUpdate(FieldValue<String> versionLabel, FieldValue<String> changelog,
		FieldValue<ToolkitManifest> manifest) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something is outside of the bounds of Contio
	 */
	public ToolkitVersionUpdate {
		RequestBounds.length("version_label", versionLabel.value(), 1, 50);
		RequestBounds.length("changelog", changelog.value(), 0, 5000);
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

		private FieldValue<String> versionLabel = FieldValue.omitted();

		private FieldValue<String> changelog = FieldValue.omitted();

		private FieldValue<ToolkitManifest> manifest = FieldValue.omitted();

		private Builder() {
		}

		/**
		 * Set its label.
		 * @param versionLabel its label, 1 to 50 characters
		 * @return this builder
		 */
		public Builder versionLabel(String versionLabel) {
			this.versionLabel = FieldValue.of(versionLabel);
			return this;
		}

		/**
		 * Set what is new.
		 * @param changelog what is new, at most 5000 characters
		 * @return this builder
		 */
		public Builder changelog(String changelog) {
			this.changelog = FieldValue.of(changelog);
			return this;
		}

		/**
		 * Remove the changelog.
		 * @return this builder
		 */
		public Builder clearChangelog() {
			this.changelog = FieldValue.of(null);
			return this;
		}

		/**
		 * Set what it consists of.
		 * @param manifest what it consists of
		 * @return this builder
		 */
		public Builder manifest(ToolkitManifest manifest) {
			this.manifest = FieldValue.of(manifest);
			return this;
		}

		/**
		 * Finish the update.
		 * @return the update
		 * @throws IllegalArgumentException if something is outside of the bounds of
		 * Contio
		 */
		public ToolkitVersionUpdate build() {
			return new ToolkitVersionUpdate(this.versionLabel, this.changelog, this.manifest);
		}

	}

}
