package ai.contio.spring.sandbox.autoconfigure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import ai.contio.spring.autoconfigure.ContioAutoConfiguration;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.sandbox.ContioSandbox;
import ai.contio.spring.sandbox.SandboxPortInUseException;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ContioSandboxAutoConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ContioSandboxAutoConfiguration.class, ContioAutoConfiguration.class));

	@Test
	void startsNothingUnasked() {
		this.runner.run((context) -> assertThat(context).doesNotHaveBean(ContioSandbox.class));
	}

	@Test
	void startsOneForEachKindOfApplicationThatAsksAndForNoOther() {
		Stream.of(this.runner, new WebApplicationContextRunner(), new ReactiveWebApplicationContextRunner())
			.map((kind) -> kind.withConfiguration(AutoConfigurations.of(ContioSandboxAutoConfiguration.class)))
			.forEach((kind) -> {
				kind.run((context) -> assertThat(context).doesNotHaveBean(ContioSandbox.class));
				kind.withPropertyValues("contio.sandbox.port=0", "contio.sandbox.webhook-url=http://localhost:9")
					.run((context) -> assertThat(context).doesNotHaveBean(ContioSandbox.class));
				kind.withPropertyValues("contio.sandbox.port=0", "contio.sandbox.enabled=true")
					.run((context) -> assertThat(context).hasSingleBean(ContioSandbox.class));
			});
	}

	@Test
	void startsOneWithoutTheDeveloperTools() {
		this.runner.withClassLoader(new FilteredClassLoader("org.springframework.boot.devtools"))
			.withPropertyValues("contio.sandbox.port=0", "contio.sandbox.enabled=true")
			.run((context) -> assertThat(context).hasSingleBean(ContioSandbox.class));
	}

	@Test
	void namesTheSettingThatCannotBe() {
		this.runner.withPropertyValues("contio.sandbox.port=70000", "contio.sandbox.enabled=true")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(InvalidConfigurationPropertyValueException.class)
				.hasMessageContaining("contio.sandbox.port"));
	}

	@Test
	void startsNothingWithoutTheStarter() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ContioSandboxAutoConfiguration.class))
			.withClassLoader(new FilteredClassLoader(ContioConnectionDetails.class))
			.withPropertyValues("contio.sandbox.enabled=true")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ContioSandbox.class));
	}

	@Test
	void pointsTheApplicationAtTheSandbox() {
		this.runner
			.withPropertyValues("contio.sandbox.enabled=true", "contio.sandbox.port=0", "contio.sandbox.api-key=mine",
					"contio.api-url=https://elsewhere.example")
			.run((context) -> {
				ContioSandbox sandbox = context.getBean(ContioSandbox.class);
				ContioConnectionDetails details = context.getBean(ContioConnectionDetails.class);
				assertThat(details.getApiUrl()).isEqualTo(details.getOauthUrl()).isEqualTo(sandbox.url());
				assertThat(details.getClientId()).isEqualTo("sandbox-client");
				assertThat(details.getClientSecret().reveal()).isEqualTo("sandbox-client-secret");
				assertThat(details.getApiKey().reveal()).isEqualTo("mine");
				assertThat(details.getWebhookSecrets()).singleElement()
					.satisfies((secret) -> assertThat(secret.reveal()).isEqualTo("whsec_sandbox"));
			});
	}

	@Test
	void stopsWithTheApplication() {
		this.runner.withPropertyValues("contio.sandbox.enabled=true", "contio.sandbox.port=0").run((context) -> {
			ContioSandbox sandbox = context.getBean(ContioSandbox.class);
			context.close();
			assertThat(sandbox).hasToString("Contio sandbox, closed");
		});
	}

	@Test
	void leavesTheApplicationsOwnConnectionDetailsAlone() {
		ContioConnectionDetails own = new ContioConnectionDetails() {
		};
		this.runner.withBean(ContioConnectionDetails.class, () -> own)
			.withPropertyValues("contio.sandbox.enabled=true", "contio.sandbox.port=0")
			.run((context) -> assertThat(context.getBean(ContioConnectionDetails.class)).isSameAs(own));
	}

	@Test
	void namesThePropertyWhenThePortIsTaken() {
		try (ContioSandbox first = ContioSandbox.start()) {
			this.runner
				.withPropertyValues("contio.sandbox.enabled=true", "contio.sandbox.port=" + first.url().getPort())
				.run((context) -> assertThat(context).getFailure()
					.rootCause()
					.isInstanceOf(SandboxPortInUseException.class));
		}
	}

	@Test
	void sendsEventsToTheApplicationWhereverItIs() {
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Application.class).run(
				"--server.port=0", "--server.servlet.context-path=/app", "--spring.mvc.servlet.path=/mvc",
				"--contio.webhook.path=/hooks", "--contio.webhook.enabled=false", "--contio.sandbox.enabled=true",
				"--contio.sandbox.port=0")) {
			application.getBean(ContioSandbox.class).sendEvent("meeting.completed");
			List<String> received = application.getBean(Application.class).received;
			await().untilAsserted(() -> assertThat(received).singleElement().asString().contains("meeting.completed"));
		}
	}

	@Test
	void sendsEventsWhereItIsTold() {
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Application.class).run(
				"--server.port=0", "--contio.webhook.enabled=false", "--contio.sandbox.enabled=true",
				"--contio.sandbox.port=0", "--contio.sandbox.webhook-url=http://localhost:9/told",
				"--contio.sandbox.retry.max-attempts=1")) {
			ContioSandbox sandbox = application.getBean(ContioSandbox.class);
			String id = sandbox.sendEvent("meeting.completed").eventId();
			assertThat(sandbox.awaitDelivery(id, Duration.ofMinutes(1)).lastAttempt().url())
				.hasToString("http://localhost:9/told");
		}
	}

	@SpringBootConfiguration
	@EnableAutoConfiguration
	@RestController
	static class Application {

		private final List<String> received = new CopyOnWriteArrayList<>();

		@PostMapping("/hooks")
		void receive(@RequestBody String body) {
			this.received.add(body);
		}

	}

}
