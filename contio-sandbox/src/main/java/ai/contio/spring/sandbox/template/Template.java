package ai.contio.spring.sandbox.template;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A meeting template.
 *
 * @param id its id
 * @param workspaceId the workspace that it was installed in, or {@code null} if it is the
 * partner's
 * @param name what it is called
 * @param description what it is for, or {@code null}
 * @param backingMeetingId the meeting that its content was copied from, or {@code null}
 * @param content what a meeting gets of it
 * @param nextSteps what can be done after such a meeting
 * @param createdAt when it was created
 * @param updatedAt when it was changed last
 */
public record Template(UUID id, @Nullable UUID workspaceId, String name, @Nullable String description,
		@Nullable UUID backingMeetingId, Content content, List<TemplateNextStep> nextSteps, Instant createdAt,
		Instant updatedAt) {

	Template with(String newName, @Nullable String newDescription, Instant now) {
		return new Template(this.id, this.workspaceId, newName, newDescription, this.backingMeetingId, this.content,
				this.nextSteps, this.createdAt, now);
	}

	Template with(List<TemplateNextStep> steps, Instant now) {
		return new Template(this.id, this.workspaceId, this.name, this.description, this.backingMeetingId, this.content,
				steps.stream().sorted(Comparator.comparingInt(TemplateNextStep::sortOrder)).toList(), this.createdAt,
				now);
	}

	boolean hasNextStep(UUID nextStepId) {
		return this.nextSteps.stream().anyMatch((step) -> step.nextStepId().equals(nextStepId));
	}

	/**
	 * What a meeting gets of a template.
	 *
	 * @param agenda the agenda items
	 * @param participants the addresses of who takes part
	 */
	public record Content(List<Topic> agenda, List<String> participants) {

	}

	/**
	 * An agenda item.
	 *
	 * @param title what is talked about
	 * @param type the kind of item, such as {@code DISCUSSION}
	 * @param description more about it, or {@code null}
	 * @param minutes how long it takes, or {@code null}
	 */
	public record Topic(String title, String type, @Nullable String description, @Nullable Integer minutes) {

	}

}
