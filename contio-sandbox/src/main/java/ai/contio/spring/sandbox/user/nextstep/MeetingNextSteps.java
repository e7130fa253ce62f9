package ai.contio.spring.sandbox.user.nextstep;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.template.MeetingTemplates;
import ai.contio.spring.sandbox.template.NextStep;
import ai.contio.spring.sandbox.template.NextSteps;
import ai.contio.spring.sandbox.template.TemplateNextStep;
import ai.contio.spring.sandbox.user.meeting.Meeting;

import org.springframework.stereotype.Component;

/**
 * What can be done with what a meeting came to: what the templates have that were applied
 * to it. What an AI writes can be sent on by buttons.
 */
@Component
final class MeetingNextSteps {

	private static final List<ActionButton> BUTTONS = List.of(
			new ActionButton(UUID.fromString("b0770001-7a11-4c0e-9b1e-6f0d5a2c0001"), "Send to the boatyard board",
					"faPaperPlane", true),
			new ActionButton(UUID.fromString("b0770002-7a11-4c0e-9b1e-6f0d5a2c0002"), "File with the customer",
					"faFolder", false));

	private final MeetingTemplates templates;

	private final NextSteps steps;

	MeetingNextSteps(MeetingTemplates templates, NextSteps steps) {
		this.templates = templates;
		this.steps = steps;
	}

	List<Offered> of(Meeting meeting) {
		return meeting.templateIds()
			.stream()
			.flatMap((id) -> this.templates.find(id).stream())
			.flatMap((template) -> template.nextSteps().stream())
			.flatMap((step) -> offered(step).stream())
			.distinct()
			.toList();
	}

	List<ActionButton> buttons(Meeting meeting) {
		return of(meeting).stream().flatMap((step) -> step.buttons().stream()).distinct().toList();
	}

	private Optional<Offered> offered(TemplateNextStep reference) {
		return this.steps.find(reference.nextStepId())
			.map((step) -> new Offered(step, reference.sortOrder(),
					step.type().equals("ai") ? BUTTONS : List.<ActionButton>of()));
	}

	/**
	 * A next step of a meeting.
	 *
	 * @param step the next step
	 * @param sortOrder where it stands among the others
	 * @param buttons what can be done with its result
	 */
	record Offered(NextStep step, int sortOrder, List<ActionButton> buttons) {

		boolean isRedirect() {
			return this.step.type().equals("redirect");
		}

	}

}
