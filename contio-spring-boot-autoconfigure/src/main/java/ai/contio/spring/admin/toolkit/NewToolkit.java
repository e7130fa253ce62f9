package ai.contio.spring.admin.toolkit;

import ai.contio.spring.admin.toolkit.manifest.ToolkitManifest;
import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * A toolkit to create.
 *
 * @param name the name that people see, 1 to 255 characters
 * @param slug the name in URLs, 1 to 100 characters
 * @param version the label of its first version
 * @param manifest what it consists of
 * @param description what it is for, at most 1000 characters
 * @param dryRun whether Contio is only to say what it would do
 */
public record NewToolkit(String name, String slug, String version, ToolkitManifest manifest,
		@Nullable String description, @Nullable Boolean dryRun) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public NewToolkit {
		RequestBounds.length("name", RequestBounds.required("name", name), 1, 255);
		RequestBounds.length("slug", RequestBounds.required("slug", slug), 1, 100);
		RequestBounds.required("version", version);
		RequestBounds.required("manifest", manifest);
		RequestBounds.length("description", description, 0, 1000);
		manifest.requireValid();
	}

	/**
	 * A toolkit without a description.
	 * @param name the name that people see, 1 to 255 characters
	 * @param slug the name in URLs, 1 to 100 characters
	 * @param version the label of its first version
	 * @param manifest what it consists of
	 * @return the toolkit
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewToolkit of(String name, String slug, String version, ToolkitManifest manifest) {
		return new NewToolkit(name, slug, version, manifest, null, null);
	}

	/**
	 * This toolkit, to be checked and not to be created.
	 * @return the toolkit
	 */
	public NewToolkit asDryRun() {
		return new NewToolkit(this.name, this.slug, this.version, this.manifest, this.description, true);
	}

	/**
	 * This toolkit with a description.
	 * @param description what it is for, at most 1000 characters
	 * @return this toolkit with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewToolkit withDescription(String description) {
		return new NewToolkit(this.name, this.slug, this.version, this.manifest, description, this.dryRun);
	}

}
