package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A canvas template was applied to a canvas.
 *
 * @param canvasId the canvas
 * @param templateId the template
 * @param templateName the name of the template
 * @param appliedItems what the template brought along
 * @param appliedByUserId the user who applied it
 * @param appliedAt when it was applied
 */
@EventType("canvas_template.applied")
public record CanvasTemplateApplied(String canvasId, String templateId, String templateName, AppliedItems appliedItems,
		String appliedByUserId, OffsetDateTime appliedAt) implements ContioEvent {

	/**
	 * How much the template brought along.
	 *
	 * @param collaborators how many collaborators were added
	 */
	public record AppliedItems(int collaborators) {
	}

}
