package ai.contio.spring.sandbox.user.nextstep;

import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.template.NextStep;
import org.jspecify.annotations.Nullable;

/**
 * A next step of a meeting as the API shows it.
 */
record NextStepResponse(UUID id, String name, String type, @Nullable String description, @Nullable String redirectUrl,
		@Nullable String color, @Nullable String iconName, int sortOrder, List<ActionButton> actionButtons) {

	static NextStepResponse of(MeetingNextSteps.Offered offered) {
		NextStep step = offered.step();
		return new NextStepResponse(step.id(), step.name(), step.type(), step.description(), step.redirectUrl(),
				step.color(), step.iconName(), offered.sortOrder(), offered.buttons());
	}

}
