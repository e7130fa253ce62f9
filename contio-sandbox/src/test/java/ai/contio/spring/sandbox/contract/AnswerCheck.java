package ai.contio.spring.sandbox.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * Sends requests for one operation and compares the answers with the contract.
 */
final class AnswerCheck {

	private final Contract.Operation operation;

	private final Caller caller;

	private final SchemaCheck schemas;

	private final ErrorCheck errors;

	private final List<String> mistakes = new ArrayList<>();

	AnswerCheck(Contract.Operation operation, Caller caller, Contract contract) {
		this.operation = operation;
		this.caller = caller;
		this.schemas = new SchemaCheck(contract);
		this.errors = new ErrorCheck(contract);
	}

	/**
	 * What was wrong so far.
	 */
	List<String> mistakes() {
		return this.mistakes;
	}

	/**
	 * Send a request that breaks a rule. 400, 401 and 403 are documented for all
	 * operations by the guides, and for most by the contract.
	 */
	void expect(String what, Caller.Call call, Set<String> ofQuery, Integer... statuses) {
		Caller.Answer answer = this.caller.send(call);
		if (!List.of(statuses).contains(answer.status())) {
			this.mistakes.add("%s: %s was expected, but was %s".formatted(what, List.of(statuses), answer));
		}
		else {
			error(what, answer, ofQuery);
		}
	}

	/**
	 * Send a request that breaks no rule. What is there may still stand in its way.
	 */
	Caller.Answer valid(Caller.Call call) {
		Caller.Answer answer = this.caller.send(call);
		String what = "a valid request " + call;
		boolean notSignedIn = answer.status() == 401 && !this.operation.path().startsWith("/v1/");
		if (!this.operation.documents(answer.status()) && !notSignedIn) {
			this.mistakes.add("%s: undocumented %s".formatted(what, answer));
		}
		else if (answer.status() >= 400) {
			error(what, answer, Set.of());
		}
		else {
			JsonNode schema = this.operation.response(answer.status());
			if (!answer.isPage() && answer.status() != 302 && isJson(schema)) {
				this.schemas.mistakes(answer.json(), schema)
					.forEach(
							(mistake) -> this.mistakes.add("%s: %d with %s".formatted(what, answer.status(), mistake)));
			}
		}
		return answer;
	}

	private static boolean isJson(JsonNode schema) {
		return !schema.isNull() && !schema.isMissingNode()
				&& !Set.of("file", "string").contains(schema.path("type").asString(""));
	}

	private void error(String what, Caller.Answer answer, Set<String> ofQuery) {
		// The hosted pages for signing in are for browsers
		if (!answer.isPage() && answer.status() != 302) {
			this.errors.mistakes(this.operation, answer, ofQuery)
				.forEach((mistake) -> this.mistakes.add("%s: %s %s".formatted(what, answer, mistake)));
		}
	}

}
