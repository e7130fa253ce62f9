package ai.contio.spring.admin.toolkit;

import ai.contio.spring.admin.toolkit.manifest.ToolkitManifest;
import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * A version of a toolkit to create, as a draft.
 *
 * @param versionLabel its label, 1 to 50 characters
 * @param manifest what it consists of
 * @param changelog what is new, at most 5000 characters
 * @param dryRun whether Contio is only to say what it would do
 */
public record NewToolkitVersion(String versionLabel, ToolkitManifest manifest, @Nullable String changelog,
		@Nullable Boolean dryRun) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public NewToolkitVersion {
		RequestBounds.length("version_label", RequestBounds.required("version_label", versionLabel), 1, 50);
		RequestBounds.required("manifest", manifest);
		RequestBounds.length("changelog", changelog, 0, 5000);
		manifest.requireValid();
	}

	/**
	 * A version without a changelog.
	 * @param versionLabel its label, 1 to 50 characters
	 * @param manifest what it consists of
	 * @return the version
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewToolkitVersion of(String versionLabel, ToolkitManifest manifest) {
		return new NewToolkitVersion(versionLabel, manifest, null, null);
	}

	/**
	 * This version, to be checked and not to be created.
	 * @return the version
	 */
	public NewToolkitVersion asDryRun() {
		return new NewToolkitVersion(this.versionLabel, this.manifest, this.changelog, true);
	}

	/**
	 * This version with a changelog.
	 * @param changelog what is new, at most 5000 characters
	 * @return this version with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewToolkitVersion withChangelog(String changelog) {
		return new NewToolkitVersion(this.versionLabel, this.manifest, changelog, this.dryRun);
	}

}
