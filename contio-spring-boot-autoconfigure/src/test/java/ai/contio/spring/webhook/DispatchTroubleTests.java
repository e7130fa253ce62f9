package ai.contio.spring.webhook;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the log says of webhooks that cannot be dispatched.
 */
@ExtendWith(OutputCaptureExtension.class)
class DispatchTroubleTests {

	private final DispatchTrouble trouble = new DispatchTrouble(
			Clock.fixed(Instant.parse("2026-11-14T10:00:00Z"), ZoneOffset.UTC));

	@BeforeEach
	void logAgain() {
		// Another test may have switched it off
		LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ai.contio.spring", LogLevel.INFO);
	}

	@Test
	void errorOfADatabaseIsNamedWithoutTheRowThatItShows(CapturedOutput output) {
		this.trouble.note(new IllegalStateException("insert of Ada",
				new SQLException("Failing row contains (Ada, ada@example.com)", "23514")));
		assertThat(output).contains("answered 503", "IllegalStateException, caused by SQLException (SQL state 23514)")
			.doesNotContain("Ada")
			.doesNotContain("ada@");
	}

	@Test
	void hundredsInAMomentAreOneLine(CapturedOutput output) {
		for (int i = 0; i < 500; i++) {
			this.trouble.note(null);
		}
		assertThat(output).containsOnlyOnce("Webhooks could not be dispatched")
			.contains("The inbox did not answer within contio.webhook.budget");
	}

	@Test
	void otherErrorsHaveTheirStackTrace(CapturedOutput output) {
		this.trouble.note(new IllegalStateException("a mistake of ours"));
		assertThat(output).contains("a mistake of ours", "at ai.contio.spring.webhook.DispatchTroubleTests");
	}

}
