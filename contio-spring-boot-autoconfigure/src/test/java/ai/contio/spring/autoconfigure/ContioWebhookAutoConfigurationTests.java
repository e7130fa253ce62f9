package ai.contio.spring.autoconfigure;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.observation.DefaultContioListenerObservationConvention;
import ai.contio.spring.observation.DefaultContioWebhookObservationConvention;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookReceiver;
import ai.contio.spring.webhook.event.MeetingCompleted;
import ai.contio.spring.webhook.inbox.Claim;
import ai.contio.spring.webhook.inbox.Failure;
import ai.contio.spring.webhook.inbox.InboxEvent;
import ai.contio.spring.webhook.inbox.Lease;
import ai.contio.spring.webhook.inbox.ListenerState;
import ai.contio.spring.webhook.inbox.Receipt;
import ai.contio.spring.webhook.inbox.WebhookInbox;
import ai.contio.spring.webhook.signature.ContioSignatureVerifier;
import ai.contio.spring.webhook.signature.SignatureScheme;
import ai.contio.spring.webhook.signature.WebhookSecrets;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import jakarta.servlet.Servlet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.servlet.DispatcherServlet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Beans behind the webhook endpoint, and how they fit into an application.
 */
@ExtendWith(OutputCaptureExtension.class)
class ContioWebhookAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(TaskExecutionAutoConfiguration.class, ContioAutoConfiguration.class,
				ContioActuatorAutoConfiguration.class, ContioWebhookAutoConfiguration.class,
				ContioWebhookServletAutoConfiguration.class, ContioWebhookServletSecurityAutoConfiguration.class,
				ContioWebhookReactiveAutoConfiguration.class, ContioWebhookReactiveSecurityAutoConfiguration.class));

	private final ApplicationContextRunner listening = this.contextRunner.withBean(Notes.class)
		.withPropertyValues("contio.webhook.secret=" + Delivery.SECRET);

	@BeforeEach
	void logAsByDefault() {
		// Applications that other tests started may have left another level
		LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ai.contio.spring", LogLevel.INFO);
	}

	@Test
	void offersVerifierOutsideOfWebApplications(CapturedOutput output) {
		this.listening.run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(ContioSignatureVerifier.class);
			assertThat(output)
				.contains("Contio: webhooks without an endpoint, because this is not a web application, 1 listener,")
				.doesNotContain("POST /webhooks")
				.doesNotContain(Delivery.SECRET);
		});
	}

	@Test
	void asksForNothingWhereNothingIsReceived(CapturedOutput output) {
		this.contextRunner.run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBeanFactory().containsSingleton("contioWebhookReceiver")).isFalse();
			assertThat(output).doesNotContain("Contio: ");
		});
	}

	@Test
	void backsOffWhenSwitchedOff() {
		this.contextRunner.withBean(Notes.class)
			.withPropertyValues("contio.webhook.enabled=false", "contio.webhook.path=not a path",
					"contio.webhook.secret= padded")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(WebhookReceiver.class)
				.doesNotHaveBean(ContioSignatureVerifier.class)
				.doesNotHaveBean(WebhookStartUp.class));
	}

	@Test
	void usesSecretsOfTheApplicationAndDoesNotAskForThemAtStart() {
		List<String> asked = new CopyOnWriteArrayList<>();
		this.contextRunner.withBean(Notes.class).withBean(WebhookSecrets.class, () -> () -> {
			asked.add("asked");
			return List.of(ContioSecret.of(Delivery.SECRET));
		}).run((context) -> {
			assertThat(asked).isEmpty();
			assertThat(Delivery.meetingCompleted(context)).isEqualTo(200);
			assertThat(asked).isNotEmpty();
		});
	}

	@Test
	void usesConnectionDetailsOfTheApplication() {
		this.contextRunner.withBean(Notes.class)
			.withBean(WebhookTestDetails.class)
			.run((context) -> assertThat(Delivery.meetingCompleted(context)).isEqualTo(200));
	}

	@Test
	void usesInboxOfTheApplication(CapturedOutput output) {
		this.listening.withBean(ForgetfulInbox.class).run((context) -> {
			assertThat(context).hasSingleBean(WebhookInbox.class);
			assertThat(Delivery.meetingCompleted(context)).isEqualTo(200);
			assertThat(context.getBean(ForgetfulInbox.class).done).hasSize(1);
			assertThat(output).contains("request mode, inbox ForgetfulInbox").doesNotContain("inbox in memory");
		});
	}

	@Test
	void usesVerifierOfTheApplication() {
		ContioSignatureVerifier own = new ContioSignatureVerifier(
				() -> List.of(ContioSecret.of("whsec_of-another-app")), EnumSet.allOf(SignatureScheme.class),
				Duration.ofMinutes(1), Clock.systemUTC());
		this.listening.withBean(ContioSignatureVerifier.class, () -> own).run((context) -> {
			assertThat(context).hasSingleBean(ContioSignatureVerifier.class);
			assertThat(Delivery.meetingCompleted(context)).isEqualTo(401);
		});
	}

	@Test
	void usesObservationConventionsOfTheApplication() {
		TestObservationRegistry registry = TestObservationRegistry.create();
		this.listening.withBean(TestObservationRegistry.class, () -> registry)
			.withBean(WebhookConvention.class)
			.withBean(ListenerConvention.class)
			.run((context) -> {
				Delivery.meetingCompleted(context);
				TestObservationRegistryAssert.assertThat(registry)
					.hasNumberOfObservationsEqualTo(2)
					.hasObservationWithNameEqualTo("own.webhook");
				TestObservationRegistryAssert.assertThat(registry).hasObservationWithNameEqualTo("own.listener");
			});
	}

	@Test
	void callsListenersOnTheExecutorOfTheApplication() {
		this.listening.withBean("contioWebhookExecutor", SyncTaskExecutor.class).run((context) -> {
			Delivery.meetingCompleted(context);
			assertThat(context.getBean(Notes.class).threads).containsExactly(Thread.currentThread().toString());
		});
	}

	@Test
	void otherExecutorsOfTheApplicationAreLeftAlone() {
		this.listening.withBean("reports", SyncTaskExecutor.class).run((context) -> {
			Delivery.meetingCompleted(context);
			assertThat(context.getBean(Notes.class).threads).singleElement().asString().contains("contio-webhook-");
		});
	}

	@Test
	void executorOfSpringBootStaysThere() {
		this.listening.run((context) -> {
			assertThat(context).hasBean("applicationTaskExecutor");
			assertThat(context.getBeanNamesForType(Executor.class)).containsExactly("applicationTaskExecutor");
			assertThat(context).hasSingleBean(TaskExecutor.class);
		});
	}

	@Test
	@EnabledForJreRange(min = JRE.JAVA_21)
	void callsListenersOnVirtualThreadsWhereTheApplicationUsesThem() {
		this.listening.withPropertyValues("spring.threads.virtual.enabled=true").run((context) -> {
			Delivery.meetingCompleted(context);
			assertThat(context.getBean(Notes.class).threads).singleElement().asString().contains("VirtualThread");
		});
	}

	@Test
	void worksWithoutWebSecurityAndActuator() {
		this.listening
			.withClassLoader(new FilteredClassLoader(Servlet.class, DispatcherServlet.class, DispatcherHandler.class,
					SecurityFilterChain.class, Endpoint.class))
			.run((context) -> assertThat(Delivery.meetingCompleted(context)).isEqualTo(200));
	}

	@Test
	void analyzersStayQuietWithoutSecurity() {
		this.contextRunner.withBean(Notes.class)
			.withClassLoader(new FilteredClassLoader("org.springframework.security"))
			.run((context) -> assertThat(StartUpFailure.of(context).getAction()).contains("contio.webhook.secret"));
	}

	static class Notes {

		private final List<String> threads = new CopyOnWriteArrayList<>();

		@ContioWebhook
		void on(MeetingCompleted event) {
			this.threads.add(Thread.currentThread().toString());
		}

	}

	static class WebhookTestDetails implements ContioConnectionDetails {

		@Override
		public URI getApiUrl() {
			return URI.create("http://localhost:4010");
		}

		@Override
		public List<ContioSecret> getWebhookSecrets() {
			return List.of(ContioSecret.of(Delivery.SECRET));
		}

	}

	static class WebhookConvention extends DefaultContioWebhookObservationConvention {

		@Override
		public String getName() {
			return "own.webhook";
		}

	}

	static class ListenerConvention extends DefaultContioListenerObservationConvention {

		@Override
		public String getName() {
			return "own.listener";
		}

	}

	static class ForgetfulInbox implements WebhookInbox {

		private final List<Lease> done = new CopyOnWriteArrayList<>();

		@Override
		public Receipt receive(InboxEvent event, List<String> listenerIds) {
			return new Receipt(event.body(),
					listenerIds.stream()
						.map((id) -> new Claim(id, ListenerState.RUNNING, new Lease(event.key(), id, 1, 1)))
						.toList());
		}

		@Override
		public boolean done(Lease lease) {
			return this.done.add(lease);
		}

		@Override
		public boolean failed(Lease lease, boolean dead, Failure failure) {
			return true;
		}

		@Override
		public boolean release(Lease lease) {
			return true;
		}

		@Override
		public void clear() {
			this.done.clear();
		}

	}

}
