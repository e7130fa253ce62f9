package ai.contio.spring.sandbox.contract;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends to the sandbox, for every operation of the contract, valid requests and each rule
 * broken in turn, and compares status, code and body with the contract. The requests are
 * made of the contract too, with ids that the sandbox itself has told.
 * <p>
 * A query that cannot be read is answered 400 even where the contract names no 400: it
 * documents none for most lists, though their paging has bounds.
 */
class OperationConformanceTests {

	private static final URI NOWHERE = URI.create("http://localhost:9/");

	private static Contract contract;

	private static ContioSandbox sandbox;

	@BeforeAll
	static void start() {
		contract = Contract.read();
		sandbox = ContioSandbox.start();
	}

	@AfterAll
	static void stop() {
		if (sandbox != null) {
			sandbox.close();
		}
	}

	@Test
	void servesEveryOperation() {
		List<String> missing = contract.operations()
			.stream()
			.filter((operation) -> !isServed(operation))
			.map(Contract.Operation::toString)
			.toList();
		assertThat(missing).isEmpty();
	}

	@TestFactory
	Stream<DynamicTest> answersAsDocumented() {
		return contract.operations()
			.stream()
			.map((operation) -> DynamicTest.dynamicTest(operation.toString(),
					() -> assertThat(mistakes(operation)).isEmpty()));
	}

	private static List<String> mistakes(Contract.Operation operation) {
		sandbox.reset();
		sandbox.webhookUrl(NOWHERE).sendEvent("meeting.completed");
		Caller caller = caller();
		World world = new World(sandbox, contract, caller, operation);
		return new Conformance(sandbox, operation, world, caller, new AnswerCheck(operation, caller, contract))
			.mistakes();
	}

	private static Caller caller() {
		return new Caller(sandbox, sandbox.accessToken("ada@example.com", Scopes.ALL.toArray(String[]::new)));
	}

	private static boolean isServed(Contract.Operation operation) {
		Caller caller = caller();
		String path = operation.path().replaceAll("\\{[^/]*}", UUID.randomUUID().toString());
		return !caller.send(new World(sandbox, contract, caller, operation).call(operation, path).get(0)).isNotServed();
	}

}
