package ai.contio.spring.admin.toolkit.manifest;

import org.jspecify.annotations.Nullable;

/**
 * A shortcut of a toolkit: one that exists, or one that is defined here.
 *
 * @param id the id of one that exists
 * @param spec what it is
 */
public record ManifestShortcut(@Nullable String id, @Nullable ManifestShortcutSpec spec) {

	/**
	 * A shortcut that is defined here.
	 * @param spec what it is
	 * @return the entry
	 */
	public static ManifestShortcut of(ManifestShortcutSpec spec) {
		return new ManifestShortcut(null, spec);
	}

	/**
	 * A shortcut that exists already.
	 * @param id its id at Contio
	 * @return the entry
	 */
	public static ManifestShortcut existing(String id) {
		return new ManifestShortcut(id, null);
	}

}
