package ai.contio.spring.sandbox.workflow;

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
 * @param completedAt when it was done, or {@code null}
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

	WorkflowRun stepDone(Instant now) {
		boolean last = this.stepsDone + 1 == this.template.steps().size();
		return new WorkflowRun(this.id, this.template, this.owner, this.originatingType, this.originatingId,
				last ? Status.COMPLETED : Status.ACTIVE, this.stepsDone + 1, this.createdAt, this.startedAt,
				last ? now : null, now);
	}

	List<String> currentSteps() {
		return (this.status == Status.ACTIVE) ? List.of(this.template.steps().get(this.stepsDone).id()) : List.of();
	}

	enum Status {

		PENDING, ACTIVE, COMPLETED

	}

}
