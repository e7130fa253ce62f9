package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A template was applied to a canvas.
 *
 * @param appliedAt when it was applied
 * @param appliedByUserId who applied it
 * @param appliedItems how much the template added
 * @param canvasId the canvas
 * @param templateId the template
 * @param templateName the name of the template
 */
@EventType("canvas_template.applied")
public record CanvasTemplateApplied(OffsetDateTime appliedAt, String appliedByUserId, AppliedItems appliedItems,
		String canvasId, String templateId, String templateName) implements ContioEvent {

	/**
	 * How much a template added.
	 *
	 * @param collaborators how many collaborators
	 */
	public record AppliedItems(int collaborators) {

	}

}
