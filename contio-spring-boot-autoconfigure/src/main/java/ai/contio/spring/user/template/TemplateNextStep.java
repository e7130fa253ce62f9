package ai.contio.spring.user.template;

import org.jspecify.annotations.Nullable;

/**
 * A next step of a template.
 *
 * @param id the id of the next step
 * @param name the name that people see
 * @param description what it does
 * @param iconName the name of its icon
 * @param color its color
 * @param sortOrder its place among the next steps
 * @param autopilot whether it runs by itself when the meeting is done
 */
public record TemplateNextStep(@Nullable String id, @Nullable String name, @Nullable String description,
		@Nullable String iconName, @Nullable String color, @Nullable Integer sortOrder, @Nullable Boolean autopilot) {

}
