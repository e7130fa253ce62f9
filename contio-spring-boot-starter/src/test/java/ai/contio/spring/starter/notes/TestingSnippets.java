package ai.contio.spring.starter.notes;

import java.time.Duration;

import ai.contio.spring.sandbox.fault.Fault;
import ai.contio.spring.sandbox.test.ContioSandboxExtension;
import ai.contio.spring.sandbox.test.ContioScenario;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The code of docs/testing.md that is no test of the application, compiled.
 */
class TestingSnippets {

	void faults(ContioScenario contio) {
		contio.sandbox().faults().add(Fault.on("POST /oauth2/token").status(503).times(2));
		contio.sandbox().faults().add(Fault.onWebhook("meeting.completed").duplicated());
	}

	void clock(ContioScenario contio) {
		contio.when().event("meeting.completed").isSent();
		contio.when().timePasses(Duration.ofMinutes(1));
		contio.then().webhookWasAnswered(500, 200);
	}

	static class WithSettings {

		@RegisterExtension
		static final ContioSandboxExtension contio = ContioSandboxExtension
			.with((settings) -> settings.getOauth().setAccessTokenLifetime(Duration.ofSeconds(30)));

	}

}
