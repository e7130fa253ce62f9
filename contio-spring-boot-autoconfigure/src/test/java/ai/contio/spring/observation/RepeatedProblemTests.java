package ai.contio.spring.observation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the log says of a problem that comes up with every request.
 */
@ExtendWith(OutputCaptureExtension.class)
class RepeatedProblemTests {

	private Instant now = Instant.parse("2026-01-01T00:00:00Z");

	private final Clock clock = ((InstantSource) () -> this.now).withZone(ZoneOffset.UTC);

	private final RepeatedProblem problem = new RepeatedProblem(LogFactory.getLog("contio.repeated"), this.clock);

	@Test
	void problemIsSaidAtOnceAndThenOnceAMinute(CapturedOutput output) {
		for (int i = 0; i < 1000; i++) {
			this.problem.error("No database", new IllegalStateException("away"));
		}
		assertThat(output).containsOnlyOnce("No database").containsOnlyOnce("IllegalStateException: away");
		this.now = this.now.plus(Duration.ofMinutes(1));
		this.problem.error("No database", null);
		assertThat(output).containsOnlyOnce("No database (and 999 times since this was said last)");
		this.problem.warn("No database", null);
		this.now = this.now.plus(Duration.ofMinutes(1));
		this.problem.warn("No database again", null);
		assertThat(output).containsOnlyOnce("No database again (and 1 times since this was said last)");
	}

}
