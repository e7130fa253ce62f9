package ai.contio.spring.admin.toolkit.manifest;

import org.jspecify.annotations.Nullable;

/**
 * An action button of a toolkit: one that exists, or one that is defined here.
 *
 * @param id the id of one that exists
 * @param spec what it is
 */
public record ManifestActionButton(@Nullable String id, @Nullable ManifestActionButtonSpec spec) {

	/**
	 * An action button that is defined here.
	 * @param spec what it is
	 * @return the entry
	 */
	public static ManifestActionButton of(ManifestActionButtonSpec spec) {
		return new ManifestActionButton(null, spec);
	}

	/**
	 * An action button that exists already.
	 * @param id its id at Contio
	 * @return the entry
	 */
	public static ManifestActionButton existing(String id) {
		return new ManifestActionButton(id, null);
	}

}
