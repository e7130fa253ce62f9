package ai.contio.spring.sandbox.workflow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import org.jspecify.annotations.Nullable;

/**
 * A run of a workflow. It is pending until it starts, then goes from step to step.
 *
 * @param id its id
 * @param template what it does
 * @param owner who triggered it
 * @param originatingType meeting or canvas
 * @param originatingId what it was triggered for
 * @param status how far it is
 * @param stepsDone how many of its steps are done
 * @param createdAt when it was triggered
 * @param startedAt when it was started, or {@code null}
 * @param completedAt when it was done, or given up, or {@code null}
 * @param updatedAt when it came further last
 */
record WorkflowRun(UUID id, WorkflowTemplate template, User owner, String originatingType, UUID originatingId,
		Status status, int stepsDone, Instant createdAt, @Nullable Instant startedAt, @Nullable Instant completedAt,
		Instant updatedAt) {

	static WorkflowRun pending(WorkflowTemplate template, User owner, String type, UUID originatingId, Instant now) {
		return new WorkflowRun(UUID.randomUUID(), template, owner, type, originatingId, Status.PENDING, 0, now, null,
				null, now);
	}

	WorkflowRun started(Instant now) {
		return new WorkflowRun(this.id, this.template, this.owner, this.originatingType, this.originatingId,
				Status.ACTIVE, 0, this.createdAt, now, null, now);
	}

	/**
	 * Do the next step: it is done, or fails, or somebody says no to it.
	 * @param now when that is
	 * @return the run afterwards
	 */
	WorkflowRun stepDone(Instant now) {
		WorkflowTemplate.Step step = currentStep();
		if (step.error() != null) {
			return ended(Status.FAILED, this.stepsDone, now);
		}
		if (step.isRejected()) {
			return ended(Status.CANCELLED, this.stepsDone, now);
		}
		return (this.stepsDone + 1 == this.template.steps().size()) ? ended(Status.COMPLETED, this.stepsDone + 1, now)
				: new WorkflowRun(this.id, this.template, this.owner, this.originatingType, this.originatingId,
						Status.ACTIVE, this.stepsDone + 1, this.createdAt, this.startedAt, null, now);
	}

	private WorkflowRun ended(Status newStatus, int done, Instant now) {
		return new WorkflowRun(this.id, this.template, this.owner, this.originatingType, this.originatingId, newStatus,
				done, this.createdAt, this.startedAt, now, now);
	}

	WorkflowTemplate.Step currentStep() {
		return this.template.steps().get(this.stepsDone);
	}

	List<String> currentSteps() {
		return (this.status == Status.ACTIVE) ? List.of(currentStep().id()) : List.of();
	}

	/**
	 * The id of a step or a task of this run.
	 * @param kind step or task
	 * @param step the step
	 * @return the same for the same
	 */
	UUID idOf(String kind, WorkflowTemplate.Step step) {
		return UUID.nameUUIDFromBytes("%s %s %s".formatted(kind, this.id, step.id()).getBytes(StandardCharsets.UTF_8));
	}

	enum Status {

		PENDING, ACTIVE, COMPLETED, FAILED, CANCELLED

	}

}
