package ai.contio.spring.autoconfigure;

import java.util.Map;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.event.MeetingCompleted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mistake in what configures webhooks stops the start, and what is printed says what
 * was found, what was expected and which property to set.
 */
class WebhookStartUpMistakesTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ContioAutoConfiguration.class,
				ContioHttpConnectorAutoConfiguration.class, ContioClientAutoConfiguration.class,
				ContioAdminAutoConfiguration.class, ContioWebhookAutoConfiguration.class))
		.withBean("notes", Notes.class);

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void listenersWithoutSecret(boolean lazy) {
		this.contextRunner.withInitializer((context) -> {
			if (lazy) {
				context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
			}
		}).run((context) -> {
			FailureAnalysis failure = StartUpFailure.of(context);
			assertThat(failure.getDescription()).contains("@ContioWebhook methods, but no secret");
			assertThat(failure.getAction()).contains("contio.webhook.secret")
				.contains("CONTIO_WEBHOOK_SECRET")
				.contains("contio.webhook.enabled");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "contio.webhook.secret", "contio.webhook.previous-secrets[0]" })
	void blankSecret(String property) {
		for (String blank : new String[] { "", " ", "\n" }) {
			FailureAnalysis failure = failure(property, blank);
			assertThat(failure.getDescription()).contains("blank");
			assertThat(failure.getAction()).contains("contio.webhook.secret");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "contio.webhook.secret", "contio.webhook.previous-secrets[0]" })
	void secretWithWhiteSpaceAroundIt(String property) {
		for (String padded : new String[] { " whsec_hidden", "whsec_hidden\n", "\twhsec_hidden",
				"whsec_hidden\u2003" }) {
			FailureAnalysis failure = failure(property, padded);
			assertThat(failure.getDescription()).contains("white space").doesNotContain("hidden");
			assertThat(failure.getAction()).contains("contio.webhook.secret").doesNotContain("hidden");
		}
	}

	@Test
	void secretThatIsAPlaceholderNothingWasFoundFor() {
		FailureAnalysis failure = failure("contio.webhook.secret", "${NOT_SET_ANYWHERE}");
		assertThat(failure.getDescription()).contains("placeholder");
		assertThat(failure.getAction()).contains("contio.webhook.secret");
	}

	@Test
	void bothSchemesSwitchedOff() {
		this.contextRunner
			.withPropertyValues("contio.webhook.secret=whsec_hidden",
					"contio.webhook.accept-timestamped-signatures=false",
					"contio.webhook.accept-body-only-signatures=false")
			.run((context) -> {
				FailureAnalysis failure = StartUpFailure.of(context);
				assertThat(failure.getDescription()).contains("No signature scheme");
				assertThat(failure.getAction()).contains("contio.webhook.accept-timestamped-signatures",
						"contio.webhook.accept-body-only-signatures");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "webhooks", "/webhooks/", "/a//b", "/webhooks/*", "/**", "/{id}", "/a b",
			"/a?b=c", "/a#b", "/a;b=c", "/%2e", "/..", "/a/../b", "/a/.", "https://example.com/webhooks" })
	void pathThatIsNoPlainPath(String path) {
		FailureAnalysis failure = failure("contio.webhook.path", path);
		assertThat(failure.getDescription()).contains("contio.webhook.path is '" + path + "'")
			.contains("/webhooks/contio");
		assertThat(failure.getAction()).contains("contio.webhook.path");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/contio", "/webhooks/contio", "/a/b/c", "/v1.0/contio_hook~x", "/.well-known/contio" })
	void plainPathIsTaken(String path) {
		this.contextRunner.withPropertyValues("contio.webhook.secret=whsec_hidden", "contio.webhook.path=" + path)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@CsvSource({ "budget,0s", "budget,-1s", "budget,1ns", "budget,4000d", "lease,0s", "lease,-5m", "retry-after,0s",
			"retry-after,-1s", "tolerance,-1s", "tolerance,4000d", "inbox.retention,0d", "inbox.retention,-1d",
			"inbox.retention,1000000d", "inbox.max-entries,0", "inbox.max-entries,-1", "max-attempts,0",
			"max-attempts,-3", "max-in-flight,0", "max-in-flight,-1", "threads,0", "threads,-8", "max-body-size,0",
			"max-body-size,-1B", "max-body-size,65MB", "max-body-size,3GB" })
	void limitOutOfRange(String property, String value) {
		FailureAnalysis failure = failure("contio.webhook." + property, value);
		assertThat(failure.getDescription()).contains("contio.webhook.%s is '".formatted(property))
			.containsPattern("expected a (duration|number|size)");
		assertThat(failure.getAction()).contains("contio.webhook." + property);
	}

	@ParameterizedTest
	@CsvSource({ "budget,1ms", "tolerance,0s", "max-body-size,64MB", "max-body-size,1B", "inbox.retention,3650d",
			"threads,1", "max-in-flight,1", "inbox.max-entries,1" })
	void limitAtTheEdgeOfItsRangeIsTaken(String property, String value) {
		this.contextRunner
			.withPropertyValues("contio.webhook.secret=whsec_hidden", "contio.webhook.%s=%s".formatted(property, value))
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void listenerThatTakesTheAdminClientWithoutApiKey() {
		this.contextRunner.withBean("admin", AdminNotes.class)
			.withPropertyValues("contio.webhook.secret=whsec_hidden")
			.run((context) -> {
				FailureAnalysis failure = StartUpFailure.of(context);
				assertThat(failure.getDescription() + failure.getAction()).contains("contio.api-key")
					.doesNotContain("hidden");
			});
	}

	private FailureAnalysis failure(String property, String value) {
		FailureAnalysis[] failure = new FailureAnalysis[1];
		Map<String, Object> properties = property.startsWith("contio.webhook.secret") ? Map.of(property, value)
				: Map.of(property, value, "contio.webhook.secret", "whsec_other");
		this.contextRunner
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("mistake", properties)))
			.run((context) -> failure[0] = StartUpFailure.of(context));
		return failure[0];
	}

	static class Notes {

		@ContioWebhook
		void onCompleted(MeetingCompleted event) {
		}

	}

	static class AdminNotes {

		@ContioWebhook
		void onCompleted(MeetingCompleted event, ContioAdminClient contio) {
		}

	}

}
