package ai.contio.spring.admin.template;

import org.jspecify.annotations.Nullable;

/**
 * Changes how a next step belongs to a template.
 *
 * @param autopilot whether it is to run by itself when the meeting is done
 */
public record TemplateNextStepUpdate(@Nullable Boolean autopilot) {

}
