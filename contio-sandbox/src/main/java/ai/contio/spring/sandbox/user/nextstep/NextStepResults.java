package ai.contio.spring.sandbox.user.nextstep;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.Background;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;

import org.springframework.stereotype.Component;

/**
 * What next steps made. A result is there a moment after the step was executed, and for
 * seven days.
 */
@Component
final class NextStepResults implements Resettable {

	private final Records<NextStepResult> results = new Records<>(NextStepResult::id);

	private final Meetings meetings;

	private final Background background;

	private final NextStepEvents events;

	NextStepResults(Meetings meetings, Background background, NextStepEvents events) {
		this.meetings = meetings;
		this.background = background;
		this.events = events;
	}

	@Override
	public void reset() {
		this.results.replaceAll(List.of());
	}

	/**
	 * Begin to make a result.
	 * @return the id that it will have
	 */
	UUID make(Meeting meeting, MeetingNextSteps.Offered step, UUID executionId, User user) {
		UUID id = UUID.randomUUID();
		this.background.later(() -> {
			add(new NextStepResult(id, executionId, meeting.workspaceId(), text(meeting, step), "markdown",
					this.meetings.now()));
			this.events.completed(meeting, step.step(), id, this.meetings.now(), user);
		});
		return id;
	}

	NextStepResult add(NextStepResult result) {
		return this.results.add(result);
	}

	Optional<NextStepResult> find(User user, UUID id) {
		return this.results.find(id)
			.filter((result) -> result.workspaceId().equals(user.workspaceId())
					&& this.meetings.now().isBefore(result.expiresAt()));
	}

	private static String text(Meeting meeting, MeetingNextSteps.Offered step) {
		return "# %s\n\nAbout **%s**: %s\n".formatted(step.step().name(), meeting.title(),
				(meeting.notes() != null) ? meeting.notes() : "there are no notes yet.");
	}

}
