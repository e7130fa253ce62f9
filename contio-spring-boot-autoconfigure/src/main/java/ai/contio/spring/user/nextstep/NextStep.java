package ai.contio.spring.user.nextstep;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be done with a meeting.
 *
 * @param id the id of the next step
 * @param name the name that people see
 * @param description what it does
 * @param type what kind it is
 * @param redirectUrl where it sends the user
 * @param iconName the name of its icon
 * @param color its color
 * @param sortOrder its place among the next steps
 * @param actionButtons the buttons for what it has made
 */
public record NextStep(@Nullable String id, @Nullable String name, @Nullable String description,
		@Nullable NextStepType type, @Nullable String redirectUrl, @Nullable String iconName, @Nullable String color,
		@Nullable Integer sortOrder, @Nullable List<ActionButton> actionButtons) {

}
