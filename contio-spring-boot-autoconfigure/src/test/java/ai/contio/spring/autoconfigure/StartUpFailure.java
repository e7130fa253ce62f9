package ai.contio.spring.autoconfigure;

import java.util.Objects;

import org.apache.commons.logging.LogFactory;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is printed when a start fails, by the analyzers that are registered.
 */
final class StartUpFailure {

	private StartUpFailure() {
	}

	static FailureAnalysis of(AssertableApplicationContext context) {
		assertThat(context).hasFailed();
		return of(context.getStartupFailure());
	}

	static FailureAnalysis of(Throwable failure) {
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, FailureHandler.logging(LogFactory.getLog(StartUpFailure.class)))
			.stream()
			.filter((analyzer) -> analyzer.getClass().getName().startsWith("ai.contio."))
			.map((analyzer) -> analyzer.analyze(failure))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow(() -> new AssertionError("No analyzer explains this", failure));
	}

}
