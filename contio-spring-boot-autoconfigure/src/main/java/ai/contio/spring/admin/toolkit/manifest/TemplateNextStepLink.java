package ai.contio.spring.admin.toolkit.manifest;

import org.jspecify.annotations.Nullable;

/**
 * A next step that belongs to a template.
 *
 * @param nextStep the next step
 * @param autopilot whether it runs by itself when the meeting is done
 * @param sortOrder its place
 */
public record TemplateNextStepLink(@Nullable ManifestRef nextStep, @Nullable Boolean autopilot,
		@Nullable Integer sortOrder) {

	/**
	 * A next step at the place that Contio chooses.
	 * @param nextStep the next step
	 * @return the next step
	 */
	public static TemplateNextStepLink of(ManifestRef nextStep) {
		return new TemplateNextStepLink(nextStep, null, null);
	}

	/**
	 * This next step with a word on whether it runs by itself.
	 * @param autopilot whether it runs by itself when the meeting is done
	 * @return this next step with it
	 */
	public TemplateNextStepLink withAutopilot(Boolean autopilot) {
		return new TemplateNextStepLink(this.nextStep, autopilot, this.sortOrder);
	}

	/**
	 * This next step with a place.
	 * @param sortOrder its place
	 * @return this next step with it
	 */
	public TemplateNextStepLink withSortOrder(Integer sortOrder) {
		return new TemplateNextStepLink(this.nextStep, this.autopilot, sortOrder);
	}

}
