package ai.contio.spring.autoconfigure;

import ai.contio.spring.client.ContioConfigurationException;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mistakes in the configuration stop the start with a sentence that says what to set.
 */
class ContioConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner().withConfiguration(
			AutoConfigurations.of(ContioAutoConfiguration.class, ContioHttpConnectorAutoConfiguration.class,
					ContioClientAutoConfiguration.class, ContioAdminAutoConfiguration.class));

	@ParameterizedTest
	@ValueSource(strings = { "contio.api-key", "contio.client-id", "contio.client-secret" })
	void whiteSpaceAroundACredentialStopsTheStart(String property) {
		for (String padded : new String[] { " s3cret-value", "s3cret-value\n", "\ts3cret-value" }) {
			assertThat(failure(property, padded).getDescription())
				.isEqualTo(property + " has white space before or after its value.")
				.doesNotContain("s3cret");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "contio.api-key", "contio.client-id", "contio.client-secret" })
	void blankCredentialStopsTheStart(String property) {
		assertThat(failure(property, "  ").getDescription()).isEqualTo(property + " is blank.");
		assertThat(failure(property, "").getAction()).contains("Set " + property);
	}

	@Test
	void credentialThatCannotBeSentInAHeaderStopsTheStart() {
		assertThat(failure("contio.api-key", "s3cret\nvalue").getDescription()).startsWith("contio.api-key holds")
			.doesNotContain("s3cret");
		assertThat(failure("contio.api-key", "s3crét").getDescription()).startsWith("contio.api-key holds");
	}

	@ParameterizedTest
	@CsvSource({ "api.contio.ai, is not an absolute", "localhost:4010, is not an absolute",
			"ftp://api.contio.ai, is not an absolute", "https:///path, is not an absolute",
			"https://user:s3cret@api.contio.ai, holds a user name or a password",
			"https://api.contio.ai?key=s3cret, has a query or a fragment",
			"https://api.contio.ai#s3cret, has a query or a fragment",
			"http://api.contio.ai, would send credentials in clear text",
			"http://127.0.0.1.example.com, would send credentials in clear text" })
	void urlThatCannotBeUsedStopsTheStart(String url, String mistake) {
		for (String property : new String[] { "contio.api-url", "contio.oauth-url", "contio.app-url" }) {
			FailureAnalysis failure = failure(property, url);
			assertThat(failure.getDescription()).startsWith(property + " " + mistake).doesNotContain("s3cret");
			assertThat(failure.getAction()).contains(property);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://api.contio.ai", "https://gateway.example.com/contio/", "http://localhost:4010",
			"http://127.0.0.1:4010", "http://[::1]:4010" })
	void urlThatKeepsCredentialsSafeIsTaken(String url) {
		this.contextRunner.withPropertyValues("contio.api-url=" + url)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void unknownTimeZoneStopsTheStart() {
		assertThat(failure("contio.time-zone", "Mars/Olympus").getAction()).contains("Europe/Berlin");
	}

	@Test
	void senselessRetrySettingsStopTheStart() {
		assertThat(failure("contio.client.retry.max-attempts", "0").getDescription())
			.contains("contio.client.retry.max-attempts is 0");
		assertThat(failure("contio.client.retry.max-elapsed", "-1s").getDescription())
			.contains("contio.client.retry.max-elapsed");
	}

	@Test
	void failureAnalyzerIsRegistered() {
		assertThat(analyzer()).isNotNull();
	}

	private FailureAnalysis failure(String property, String value) {
		FailureAnalysis[] analysis = new FailureAnalysis[1];
		this.contextRunner
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MockEnvironment().withProperty(property, value).getPropertySources().iterator().next()))
			.run((context) -> {
				assertThat(context).hasFailed();
				assertThat(context.getStartupFailure()).rootCause().isInstanceOf(ContioConfigurationException.class);
				analysis[0] = analyzer().analyze(context.getStartupFailure());
			});
		return analysis[0];
	}

	private static FailureAnalyzer analyzer() {
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class,
					SpringFactoriesLoader.FailureHandler.logging(LogFactory.getLog(ContioConfigurationTests.class)))
			.stream()
			.filter((candidate) -> candidate instanceof ContioConfigurationFailureAnalyzer)
			.findFirst()
			.orElseThrow();
	}

}
