package ai.contio.spring.admin.toolkit.manifest;

import org.jspecify.annotations.Nullable;

/**
 * A place of a shortcut.
 *
 * @param surface where it appears
 * @param position its place there, 1 to 10
 */
public record ManifestSurface(@Nullable ShortcutSurface surface, @Nullable Integer position) {

	/**
	 * A place.
	 * @param surface where it appears
	 * @param position its place there, 1 to 10
	 * @return the place
	 */
	public static ManifestSurface of(ShortcutSurface surface, int position) {
		return new ManifestSurface(surface, position);
	}

}
