package ai.contio.spring.admin.toolkit.manifest;

import org.jspecify.annotations.Nullable;

/**
 * An action button that belongs to a next step.
 *
 * @param actionButton the action button
 * @param sortOrder its place
 */
public record NextStepActionButton(@Nullable ManifestRef actionButton, @Nullable Integer sortOrder) {

	/**
	 * An action button at the place that Contio chooses.
	 * @param actionButton the action button
	 * @return the button
	 */
	public static NextStepActionButton of(ManifestRef actionButton) {
		return new NextStepActionButton(actionButton, null);
	}

	/**
	 * This button with a place.
	 * @param sortOrder its place
	 * @return this button with it
	 */
	public NextStepActionButton withSortOrder(Integer sortOrder) {
		return new NextStepActionButton(this.actionButton, sortOrder);
	}

}
