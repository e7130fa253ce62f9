package ai.contio.spring.sandbox.template;

import java.util.UUID;

/**
 * A next step that meetings get with a template.
 *
 * @param nextStepId the next step
 * @param autopilot whether it runs by itself when the meeting is over
 * @param sortOrder where it stands among the others
 */
public record TemplateNextStep(UUID nextStepId, boolean autopilot, int sortOrder) {

}
