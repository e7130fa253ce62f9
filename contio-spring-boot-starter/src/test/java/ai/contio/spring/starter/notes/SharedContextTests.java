package ai.contio.spring.starter.notes;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.test.ContioSandboxExtension;
import ai.contio.spring.sandbox.test.ContioSandboxTest;
import ai.contio.spring.sandbox.test.ContioScenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

/**
 * Runs Spring tests with the sandbox in parallel, as JUnit runs a user's.
 */
class SharedContextTests {

	private static final Map<Class<?>, ContioSandbox> USED = new ConcurrentHashMap<>();

	@Test
	void equalClassesShareAContextAndItsSandboxAndDoNotDisturbEachOther() {
		EngineExecutionResults results = run(true, First.class, Second.class, Own.class, Alone.class, Registered.class);
		assertThat(results.allEvents().failed().list()).isEmpty();
		results.testEvents().assertStatistics((statistics) -> statistics.succeeded(11));
		assertThat(USED.get(First.class)).isSameAs(USED.get(Second.class)).isSameAs(USED.get(First.Inside.class));
		assertThat(
				List.of(USED.get(First.class), USED.get(Own.class), USED.get(Alone.class), USED.get(Registered.class)))
			.doesNotHaveDuplicates();
		assertThat(USED.get(Registered.class).clientId()).isEqualTo("registered");
	}

	@Test
	void contextThatWasPausedForAnotherGetsItsEventsAgain() {
		EngineExecutionResults results = run(false, First.class, Own.class, Second.class);
		assertThat(results.allEvents().failed().list()).isEmpty();
		assertThat(USED.get(First.class)).isSameAs(USED.get(Second.class)).isNotSameAs(USED.get(Own.class));
	}

	private static EngineExecutionResults run(boolean parallel, Class<?>... classes) {
		EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter")
			.configurationParameter("junit.jupiter.execution.parallel.enabled", String.valueOf(parallel))
			.configurationParameter("junit.jupiter.execution.parallel.mode.default", "same_thread")
			.configurationParameter("junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
			.configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
			.configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "3");
		Stream.of(classes).forEach((type) -> kit.selectors(selectClass(type)));
		return kit.execute();
	}

	@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
	abstract static class Disturbable {

		@Autowired
		private ContioSandbox sandbox;

		@Test
		void hasOneMeeting(ContioScenario contio) {
			use(contio);
		}

		@Test
		void hasOneMeetingAgain(ContioScenario contio) {
			use(contio);
		}

		private void use(ContioScenario contio) {
			USED.put(getClass(), contio.sandbox());
			assertThat(this.sandbox).isSameAs(contio.sandbox());
			contio.then().receivedNothing();
			var meeting = contio.given().user("grace@example.com").hasMeeting("Board call");
			contio.given().connected("grace").as("grace@example.com");
			contio.when().event("meeting.completed").about(meeting).isSent();
			contio.then().webhookWasAnswered(200);
			contio.then().received("GET /v1/partner/user/meetings/{id}").once();
		}

	}

	@ContioSandboxTest
	static class First extends Disturbable {

		@Nested
		class Inside {

			@Test
			void hasTheSame(@Autowired ContioScenario contio, ContioSandbox sandbox) {
				assertThat(contio.sandbox()).isSameAs(sandbox);
				USED.put(getClass(), sandbox);
			}

		}

	}

	@ContioSandboxTest
	static class Second extends Disturbable {

	}

	@ContioSandboxTest(shared = false)
	static class Own extends Disturbable {

	}

	@ExtendWith(ContioSandboxExtension.class)
	static class Alone extends Disturbable {

	}

	static class Registered extends Disturbable {

		@RegisterExtension
		static final ContioSandboxExtension CONTIO = ContioSandboxExtension
			.with((settings) -> settings.setClientId("registered"));

	}

}
