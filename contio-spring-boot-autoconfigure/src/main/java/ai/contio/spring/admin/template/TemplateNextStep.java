package ai.contio.spring.admin.template;

import org.jspecify.annotations.Nullable;

/**
 * A next step that belongs to a template. The vendor's specification promises none of its
 * fields.
 *
 * @param id the id of the next step
 * @param name the name that people see
 * @param autopilot whether it runs by itself when the meeting is done
 * @param sortOrder its place among the next steps
 */
public record TemplateNextStep(@Nullable String id, @Nullable String name, @Nullable Boolean autopilot,
		@Nullable Integer sortOrder) {

}
