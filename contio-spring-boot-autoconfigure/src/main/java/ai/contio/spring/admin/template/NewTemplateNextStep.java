package ai.contio.spring.admin.template;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * A next step to add to a template.
 *
 * @param nextStepId the id of the next step
 * @param autopilot whether it is to run by itself when the meeting is done
 * @param sortOrder its place among the next steps
 */
public record NewTemplateNextStep(String nextStepId, @Nullable Boolean autopilot, @Nullable Integer sortOrder) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public NewTemplateNextStep {
		RequestBounds.required("next_step_id", nextStepId);
	}

	/**
	 * A next step at the place that Contio chooses.
	 * @param nextStepId the id of the next step
	 * @return the next step
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewTemplateNextStep of(String nextStepId) {
		return new NewTemplateNextStep(nextStepId, null, null);
	}

	/**
	 * This next step with a word on whether it runs by itself.
	 * @param autopilot whether it is to run by itself when the meeting is done
	 * @return this next step with it
	 */
	public NewTemplateNextStep withAutopilot(Boolean autopilot) {
		return new NewTemplateNextStep(this.nextStepId, autopilot, this.sortOrder);
	}

	/**
	 * This next step with a place.
	 * @param sortOrder its place among the next steps
	 * @return this next step with it
	 */
	public NewTemplateNextStep withSortOrder(Integer sortOrder) {
		return new NewTemplateNextStep(this.nextStepId, this.autopilot, sortOrder);
	}

}
