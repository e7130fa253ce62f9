package ai.contio.spring.admin.toolkit.manifest;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A shortcut.
 *
 * @param refId the id by which the rest of the manifest refers to it, at most 100
 * characters
 * @param name the name that people see, 1 to 255 characters
 * @param prompt what the AI is told
 * @param description what it is for, at most 1000 characters
 * @param surfaces where it appears, at most 5 places
 * @param color its color, at most 50 characters
 * @param iconName the name of its icon, at most 100 characters
 */
public record ManifestShortcutSpec(@JsonProperty("$id") @Nullable String refId, @Nullable String name,
		@Nullable String prompt, @Nullable String description, @Nullable List<ManifestSurface> surfaces,
		@Nullable String color, @Nullable String iconName) {

	/**
	 * A shortcut with what Contio requires.
	 * @param name the name that people see, 1 to 255 characters
	 * @param prompt what the AI is told
	 * @return the shortcut
	 */
	public static ManifestShortcutSpec of(String name, String prompt) {
		return new ManifestShortcutSpec(null, name, prompt, null, null, null, null);
	}

	/**
	 * This shortcut with an id to refer to.
	 * @param refId the id by which the rest of the manifest refers to it, at most 100
	 * characters
	 * @return this shortcut with it
	 */
	public ManifestShortcutSpec withRefId(String refId) {
		return new ManifestShortcutSpec(refId, this.name, this.prompt, this.description, this.surfaces, this.color,
				this.iconName);
	}

	/**
	 * This shortcut with a description.
	 * @param description what it is for, at most 1000 characters
	 * @return this shortcut with it
	 */
	public ManifestShortcutSpec withDescription(String description) {
		return new ManifestShortcutSpec(this.refId, this.name, this.prompt, description, this.surfaces, this.color,
				this.iconName);
	}

	/**
	 * This shortcut with places.
	 * @param surfaces where it appears, at most 5 places
	 * @return this shortcut with it
	 */
	public ManifestShortcutSpec withSurfaces(ManifestSurface... surfaces) {
		return new ManifestShortcutSpec(this.refId, this.name, this.prompt, this.description, List.of(surfaces),
				this.color, this.iconName);
	}

	/**
	 * This shortcut with a color.
	 * @param color its color, at most 50 characters
	 * @return this shortcut with it
	 */
	public ManifestShortcutSpec withColor(String color) {
		return new ManifestShortcutSpec(this.refId, this.name, this.prompt, this.description, this.surfaces, color,
				this.iconName);
	}

	/**
	 * This shortcut with an icon.
	 * @param iconName the name of its icon, at most 100 characters
	 * @return this shortcut with it
	 */
	public ManifestShortcutSpec withIconName(String iconName) {
		return new ManifestShortcutSpec(this.refId, this.name, this.prompt, this.description, this.surfaces, this.color,
				iconName);
	}

}
