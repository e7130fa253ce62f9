package ai.contio.spring.sandbox.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.state.SandboxClock;
import ai.contio.spring.sandbox.state.Schedule;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes runs from step to step, by the sandbox's clock. How long a step takes is not
 * published.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class WorkflowRuns implements Resettable, AutoCloseable {

	private static final Duration START = Duration.ofSeconds(1);

	private static final Duration STEP = Duration.ofSeconds(5);

	private final Records<WorkflowRun> runs = new Records<>(WorkflowRun::id);

	private final WorkflowEvents events;

	private final SandboxClock clock;

	private final Schedule schedule;

	WorkflowRuns(WorkflowEvents events, SandboxClock clock) {
		this.events = events;
		this.clock = clock;
		this.schedule = new Schedule(clock, "workflow");
	}

	@Override
	public void reset() {
		this.schedule.clear();
		this.runs.replaceAll(List.of());
	}

	@Override
	public void close() {
		this.schedule.close();
	}

	WorkflowRun trigger(WorkflowTemplate template, User owner, String type, UUID originatingId) {
		WorkflowRun run = this.runs.add(WorkflowRun.pending(template, owner, type, originatingId, now()));
		this.schedule.at(run.createdAt().plus(START), () -> start(run.id()));
		return run;
	}

	/* A run that a reset took away goes no further */
	private void start(UUID id) {
		advance(id, (run) -> run.started(now())).ifPresent((run) -> {
			this.events.started(run);
			beginStep(run);
		});
	}

	private void beginStep(WorkflowRun run) {
		if (run.currentStep().isTask()) {
			this.events.taskCreated(run, run.currentStep());
		}
		this.schedule.at(run.updatedAt().plus(STEP), () -> doStep(run.id()));
	}

	private void doStep(UUID id) {
		this.runs.update(id, (run) -> run.stepDone(now()))
			.ifPresent((change) -> goOn(change.after(), change.before().currentStep()));
	}

	private void goOn(WorkflowRun run, WorkflowTemplate.Step step) {
		if (step.isTask()) {
			this.events.taskResolved(run, step);
		}
		switch (run.status()) {
			case FAILED -> this.events.failed(run, step);
			case COMPLETED -> {
				this.events.stepCompleted(run, step);
				this.events.completed(run);
			}
			case ACTIVE -> {
				this.events.stepCompleted(run, step);
				beginStep(run);
			}
			// Nothing is published for a run that was cancelled
			default -> {
			}
		}
	}

	private Optional<WorkflowRun> advance(UUID id, UnaryOperator<WorkflowRun> step) {
		return this.runs.update(id, step).map(Records.Change::after);
	}

	/* The newest first */
	List<WorkflowRun> all(User user) {
		List<WorkflowRun> all = new ArrayList<>(
				this.runs.find((run) -> run.template().workspaceId().equals(user.workspaceId())));
		Collections.reverse(all);
		return all;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
