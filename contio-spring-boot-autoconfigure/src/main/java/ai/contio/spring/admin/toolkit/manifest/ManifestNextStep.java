package ai.contio.spring.admin.toolkit.manifest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A next step of a toolkit: one that exists, or one that is defined here.
 *
 * @param id the id of one that exists
 * @param spec what it is
 * @param actionButtons the action buttons that belong to it
 * @param defaultActionButton the action button that it uses by default
 */
public record ManifestNextStep(@Nullable String id, @Nullable ManifestNextStepSpec spec,
		@Nullable List<NextStepActionButton> actionButtons, @Nullable ManifestRef defaultActionButton) {

	/**
	 * A next step that is defined here.
	 * @param spec what it is
	 * @return the entry
	 */
	public static ManifestNextStep of(ManifestNextStepSpec spec) {
		return new ManifestNextStep(null, spec, null, null);
	}

	/**
	 * A next step that exists already.
	 * @param id its id at Contio
	 * @return the entry
	 */
	public static ManifestNextStep existing(String id) {
		return new ManifestNextStep(id, null, null, null);
	}

	/**
	 * This next step with action buttons.
	 * @param actionButtons the action buttons that belong to it
	 * @return this next step with it
	 */
	public ManifestNextStep withActionButtons(NextStepActionButton... actionButtons) {
		return new ManifestNextStep(this.id, this.spec, List.of(actionButtons), this.defaultActionButton);
	}

	/**
	 * This next step with a default action button.
	 * @param defaultActionButton the action button that it uses by default
	 * @return this next step with it
	 */
	public ManifestNextStep withDefaultActionButton(ManifestRef defaultActionButton) {
		return new ManifestNextStep(this.id, this.spec, this.actionButtons, defaultActionButton);
	}

}
