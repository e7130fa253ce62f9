package ai.contio.spring.user.nextstep;

import java.time.Duration;

import ai.contio.spring.client.ContioAwaitException;
import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.Polling;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of next steps.
 */
@HttpExchange(url = "/v1/partner/user", accept = "application/json")
public interface NextStepOperations {

	/**
	 * The next steps of a meeting. Contio answers all of them at once.
	 * @param meetingId the id of the meeting
	 * @return the next steps
	 */
	default Mono<Page<NextStep>> list(String meetingId) {
		return list(meetingId, RequestOptions.none());
	}

	/**
	 * The next steps of a meeting. Contio answers all of them at once.
	 * @param meetingId the id of the meeting
	 * @param options what this call says for itself
	 * @return the next steps
	 */
	@Operation(id = "listMeetingNextSteps", scopes = "meetings:read")
	@GetExchange("/meetings/{meetingId}/next-steps")
	Mono<Page<NextStep>> list(@PathVariable("meetingId") String meetingId, RequestOptions options);

	/**
	 * Execute a next step.
	 * @param meetingId the id of the meeting
	 * @param nextStepId the id of the next step
	 * @param execution how
	 * @return what became of it so far
	 */
	default Mono<ExecutedNextStep> execute(String meetingId, String nextStepId, NextStepExecution execution) {
		return execute(meetingId, nextStepId, execution, RequestOptions.none());
	}

	/**
	 * Execute a next step.
	 * @param meetingId the id of the meeting
	 * @param nextStepId the id of the next step
	 * @param execution how
	 * @param options what this call says for itself
	 * @return what became of it so far
	 */
	@Operation(id = "executeMeetingNextStep", scopes = "meetings:write", idempotencyKey = true)
	@PostExchange(url = "/meetings/{meetingId}/next-steps/{nextStepId}/execute", contentType = "application/json")
	Mono<ExecutedNextStep> execute(@PathVariable("meetingId") String meetingId,
			@PathVariable("nextStepId") String nextStepId, @RequestBody NextStepExecution execution,
			RequestOptions options);

	/**
	 * Read what a next step has written. Before it has, and after seven days, it is not
	 * found.
	 * @param resultId the id of the result
	 * @return the result
	 */
	default Mono<NextStepResult> result(String resultId) {
		return result(resultId, RequestOptions.none());
	}

	/**
	 * Read what a next step has written. Before it has, and after seven days, it is not
	 * found.
	 * @param resultId the id of the result
	 * @param options what this call says for itself
	 * @return the result
	 */
	@Operation(id = "getNextStepResult", scopes = "meetings:read")
	@GetExchange("/next-step-results/{resultId}")
	Mono<NextStepResult> result(@PathVariable("resultId") String resultId, RequestOptions options);

	/**
	 * Wait until an agent has written: for two minutes at most.
	 * @param resultId the id of the result
	 * @return the result; it fails with a {@link ContioAwaitException} if it was not
	 * there in time
	 */
	default Mono<NextStepResult> awaitResult(String resultId) {
		return awaitResult(resultId, Polling.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofMinutes(2)));
	}

	/**
	 * Wait until an agent has written.
	 * @param resultId the id of the result
	 * @param polling how often to look, and for how long
	 * @return the result; it fails with a {@link ContioAwaitException} if it was not
	 * there in time
	 */
	default Mono<NextStepResult> awaitResult(String resultId, Polling polling) {
		Mono<NextStepResult> read = result(resultId).onErrorResume(ContioNotFoundException.class, (ex) -> Mono.empty());
		return polling.await("next step result " + resultId, read, NextStepProgress.INSTANCE);
	}

	/**
	 * Execute a next step, and wait until the agent has written.
	 * @param meetingId the id of the meeting
	 * @param nextStepId the id of the next step
	 * @return the result; empty for a next step that has none, such as a redirect
	 */
	default Mono<NextStepResult> executeAndAwait(String meetingId, String nextStepId) {
		return execute(meetingId, nextStepId, NextStepExecution.plain()).mapNotNull(ExecutedNextStep::resultId)
			.flatMap(this::awaitResult);
	}

}
