package ai.contio.spring.starter.operation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import ai.contio.spring.client.Polling;
import ai.contio.spring.user.nextstep.ActionButton;
import ai.contio.spring.user.nextstep.ActionButtonTrigger;
import ai.contio.spring.user.nextstep.ExecutedNextStep;
import ai.contio.spring.user.nextstep.NextStep;
import ai.contio.spring.user.nextstep.NextStepExecution;
import ai.contio.spring.user.nextstep.NextStepResult;
import ai.contio.spring.user.nextstep.NextStepType;
import ai.contio.spring.user.nextstep.TriggeredActionButton;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows from a meeting.
 */
interface NextStepJourney extends Journey {

	/* One of those that the sandbox has from the start. It is over. */
	String RENEWAL = "3e700003-7a11-4c0e-9b1e-6f0d5a2c0003";

	@Test
	default void nextStepIsExecutedAwaitedAndSentOn() {
		List<NextStep> steps = answer(contio().nextSteps().list(RENEWAL)).items();
		NextStep step = steps.stream().filter((next) -> next.type().equals(NextStepType.AI)).findFirst().orElseThrow();
		List<ActionButton> buttons = answer(contio().actionButtons().list(RENEWAL)).items();
		assertThat(buttons).containsAll(step.actionButtons());
		ExecutedNextStep executed = answer(contio().nextSteps().execute(RENEWAL, step.id(), NextStepExecution.plain()));
		CompletableFuture<NextStepResult> awaited = contio().nextSteps()
			.awaitResult(executed.resultId(), Polling.of(Duration.ofMillis(20), Duration.ofMillis(100), TIMEOUT))
			.toFuture();
		assertThat(awaited).isNotDone();
		scenario().when().timePasses(Duration.ofHours(2));
		NextStepResult result = awaited.join();
		assertThat(result.id()).isEqualTo(executed.resultId());
		assertThat(result.executionLogId()).isEqualTo(executed.executionLogId());
		assertThat(result.generatedText()).isNotBlank();
		assertThat(result.expiresAt()).isEqualTo(result.createdAt().plusDays(7));
		assertThat(answer(contio().nextSteps().result(result.id()))).isEqualTo(result);
		ActionButtonTrigger trigger = ActionButtonTrigger.plain()
			.withNextStepId(step.id())
			.withResultId(result.id())
			.withContent(NAME)
			.withContentFormat("markdown")
			.withAddressingValues(Map.of("to", "mona@harbour.example"));
		TriggeredActionButton triggered = answer(
				contio().actionButtons().trigger(RENEWAL, buttons.get(0).id(), trigger));
		assertThat(triggered.invocationId()).isNotBlank();
	}

	@Test
	default void nextStepThatLeadsElsewhereSaysWhere() {
		NextStep step = answer(contio().nextSteps().list(RENEWAL)).items()
			.stream()
			.filter((next) -> next.type().equals(NextStepType.REDIRECT))
			.findFirst()
			.orElseThrow();
		ExecutedNextStep executed = answer(contio().nextSteps().execute(RENEWAL, step.id(), NextStepExecution.plain()));
		assertThat(executed.redirectUrl()).isEqualTo(step.redirectUrl());
		assertThat(executed.resultId()).isNull();
	}

}
