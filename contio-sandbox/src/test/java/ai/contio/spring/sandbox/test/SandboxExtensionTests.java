package ai.contio.spring.sandbox.test;

import java.util.Set;

import ai.contio.spring.sandbox.ContioSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

/**
 * Runs test classes with the sandbox, in parallel, as JUnit runs a user's.
 */
class SandboxExtensionTests {

	@BeforeEach
	void forget() {
		Cases.USED.clear();
	}

	@Test
	void classesThatShareASandboxDoNotDisturbEachOther() {
		assertPassed(5, run(Cases.Shared.class, Cases.SharedToo.class));
		assertThat(used()).hasSize(1);
	}

	@Test
	void classesWithSandboxesOfTheirOwnRunBesideThoseThatShareOne() {
		assertPassed(7, run(Cases.Shared.class, Cases.SharedToo.class, Cases.Own.class));
		assertThat(used()).hasSize(2);
	}

	@Test
	void classesWithSandboxesOfTheirOwnRunAtTheSameTime() {
		assertPassed(2, run(Cases.One.class, Cases.Other.class));
		assertThat(used()).hasSize(2);
	}

	@Test
	void extensionAloneHasASandboxForTheClass() {
		assertPassed(2, runOneByOne(Cases.ExtensionAlone.class));
		assertThat(used()).hasSize(1);
	}

	@Test
	void propertiesMakeAnotherSandboxThatIsHandedToWhoeverAsks() {
		assertPassed(3, runOneByOne(Cases.Shared.class, Cases.WithProperties.class));
		assertThat(used()).hasSize(2);
	}

	@Test
	void registeredExtensionHasItsOwnSettings() {
		assertPassed(2, run(Cases.Registered.class));
		assertThat(used()).hasSize(1);
	}

	@Test
	void extensionOfAnInstanceHasASandboxForEachTest() {
		assertPassed(2, run(Cases.RegisteredForEachTest.class));
		assertThat(used()).hasSize(2);
	}

	@Test
	void sandboxesAreClosedWhenTheTestsAreOver() {
		run(Cases.Shared.class, Cases.Own.class, Cases.Registered.class, Cases.RegisteredForEachTest.class);
		assertThat(used()).hasSize(5)
			.allSatisfy((sandbox) -> assertThat(sandbox).hasToString("Contio sandbox, closed"));
	}

	@Test
	void failuresSayWhatWasFoundAndWhatToDo() {
		assertThat(failure("expectsACallThatNeverCame")).contains("Expected to receive GET /v1/partner/admin/app",
				"received it never", "GET /v1/partner/admin/automations -> 200");
		assertThat(failure("expectsAnAnswerThatNeverCame")).contains("expected to be answered [200]",
				"meeting.completed", "answered [0]");
		assertThat(failure("hasNowhereToSendTo")).contains("nowhere to send the event to");
		assertThat(failure("hasNoApplicationWhoseUsersConnect")).contains("Use @ContioSandboxTest beside");
		assertThat(failure("asksForWhatWasNeverSent")).contains("this test has sent none");
	}

	private static String failure(String test) {
		return run(Cases.Failing.class, Cases.FailingWithoutReceiver.class).testEvents()
			.failed()
			.filter((event) -> event.getTestDescriptor().getDisplayName().startsWith(test))
			.map((event) -> event.getRequiredPayload(TestExecutionResult.class)
				.getThrowable()
				.orElseThrow()
				.getMessage())
			.findFirst()
			.orElseThrow();
	}

	private static Set<ContioSandbox> used() {
		return Set.copyOf(Cases.USED);
	}

	private static void assertPassed(int count, EngineExecutionResults results) {
		Events tests = results.testEvents();
		assertThat(results.allEvents().failed().list()).isEmpty();
		tests.assertStatistics((statistics) -> statistics.succeeded(count));
	}

	private static EngineExecutionResults run(Class<?>... classes) {
		return run(true, classes);
	}

	private static EngineExecutionResults runOneByOne(Class<?>... classes) {
		return run(false, classes);
	}

	private static EngineExecutionResults run(boolean parallel, Class<?>... classes) {
		EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter")
			.configurationParameter("junit.jupiter.execution.parallel.enabled", String.valueOf(parallel))
			.configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
			.configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
			.configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4");
		for (Class<?> type : classes) {
			kit.selectors(selectClass(type));
		}
		return kit.execute();
	}

}
