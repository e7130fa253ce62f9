package ai.contio.spring.user.nextstep;

import java.time.Duration;

import ai.contio.spring.client.ContioForbiddenException;
import ai.contio.spring.client.Polling;
import ai.contio.spring.user.UserServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static ai.contio.spring.user.UserServer.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an agent writes, a moment after it was asked.
 */
class NextStepOperationsTests {

	private static final Polling OFTEN = Polling.of(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(30));

	@RegisterExtension
	private final UserServer server = new UserServer();

	private final NextStepOperations nextSteps = this.server.operations(NextStepOperations.class);

	@Test
	void resultThatIsNotThereYetIsWaitedFor() {
		this.server.json(404, "{\"code\":\"not_found\"}")
			.json(200, "{\"id\":\"r-1\"}")
			.json(200, "{\"id\":\"r-1\",\"generated_text\":\"# Invoice\"}");
		assertThat(get(this.nextSteps.awaitResult("r-1", OFTEN)).generatedText()).isEqualTo("# Invoice");
		assertThat(this.server.requests()).hasSize(3);
	}

	@Test
	void otherFailureEndsTheWait() {
		this.server.json(403, "{\"code\":\"insufficient_scope\"}");
		assertThatExceptionOfType(ContioForbiddenException.class)
			.isThrownBy(() -> get(this.nextSteps.awaitResult("r-1", OFTEN)));
		assertThat(this.server.requests()).hasSize(1);
	}

	@Test
	void stepIsExecutedAndItsResultRead() {
		this.server.json(200, "{\"result_id\":\"r-1\",\"status\":\"processing\"}")
			.json(200, "{\"generated_text\":\"# Invoice\"}");
		assertThat(get(this.nextSteps.executeAndAwait("m-1", "n-1")).generatedText()).isEqualTo("# Invoice");
		assertThat(this.server.requests()).containsExactly("POST /meetings/m-1/next-steps/n-1/execute {}",
				"GET /next-step-results/r-1");
	}

	@Test
	void redirectHasNothingToWaitFor() {
		this.server.json(200, "{\"redirect_url\":\"https://example.com\"}");
		assertThat(get(this.nextSteps.executeAndAwait("m-1", "n-1"))).isNull();
	}

}
