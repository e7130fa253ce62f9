package ai.contio.spring.starter;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.admin.app.App;
import ai.contio.spring.admin.app.AppStatus;
import ai.contio.spring.admin.app.AppUpdate;
import ai.contio.spring.admin.automation.Automation;
import ai.contio.spring.admin.automation.AutomationAction;
import ai.contio.spring.admin.automation.AutomationStatus;
import ai.contio.spring.admin.automation.AutomationTrigger;
import ai.contio.spring.admin.automation.AutomationUpdate;
import ai.contio.spring.admin.automation.NewAutomation;
import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.ContioValidationException;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.sandbox.test.ContioSandboxTest;
import ai.contio.spring.sandbox.test.ContioScenario;
import ai.contio.spring.sandbox.webhook.SignatureScheme;
import ai.contio.spring.webhook.ContioWebhook;
import ai.contio.spring.webhook.WebhookEvent;
import ai.contio.spring.webhook.event.ContioEventTypes;
import ai.contio.spring.webhook.event.UndecodableEvent;
import ai.contio.spring.webhook.event.UnknownEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An application that has the starter and nothing more of ours, with the sandbox behind
 * it, on either web stack.
 */
@ContioSandboxTest(properties = { "contio.sandbox.retry.initial-backoff=1m", "contio.sandbox.webhook-timeout=1m",
		"contio.webhook.budget=30s" })
abstract class StarterWithSandboxContract {

	private static final Duration TIMEOUT = Duration.ofMinutes(1);

	@Autowired
	private ContioScenario sandbox;

	@Autowired
	private ContioAdminClient contio;

	@Autowired
	private Listener listener;

	@ParameterizedTest
	@MethodSource("eventTypes")
	void everyEventOfTheSandboxArrivesTypedByEitherScheme(String type) {
		for (SignatureScheme scheme : SignatureScheme.values()) {
			String id = this.sandbox.when().event(type).signed(scheme).isSent();
			this.sandbox.then().webhookWasAnswered(200);
			assertThat(received(id)).singleElement().satisfies((event) -> {
				assertThat(event.eventType()).isEqualTo(type);
				assertThat(event.data()).isNotInstanceOfAny(UnknownEvent.class, UndecodableEvent.class);
			});
		}
	}

	@Test
	void eventThatTheListenerFailsAtIsDeliveredAgain() {
		String id = this.sandbox.when().event("canvas.deleted").withId("fails-once-" + UUID.randomUUID()).isSent();
		this.sandbox.then().webhookWasAnswered(500);
		this.sandbox.when().timePasses(Duration.ofMinutes(1));
		this.sandbox.then().webhookWasAnswered(500, 200);
		assertThat(received(id)).hasSize(2);
	}

	@Test
	void whatIsCreatedComesBackAsItWasSent() {
		NewAutomation sent = new NewAutomation("Tell the CRM 🚀", AutomationTrigger.MEETING_ENDED,
				AutomationAction.webhook("https://crm.example.com/hook?a=b&c=d"))
			.withDescription("A \"quoted\" description");
		Automation created = this.contio.automations().create(sent).block(TIMEOUT);
		Automation read = this.contio.automations().get(created.id()).block(TIMEOUT);
		assertThat(read).isEqualTo(created);
		assertThat(read.name()).isEqualTo(sent.name());
		assertThat(read.description()).isEqualTo(sent.description());
		assertThat(read.triggerType()).isEqualTo(sent.triggerType());
		assertThat(read.actions()).singleElement()
			.satisfies((action) -> assertThat(action.url()).isEqualTo("https://crm.example.com/hook?a=b&c=d"));
	}

	@Test
	void updateLeavesSetsAndClears() {
		Automation created = create("before");
		Automation updated = this.contio.automations()
			.update(created.id(), AutomationUpdate.builder().status(AutomationStatus.INACTIVE).build())
			.block(TIMEOUT);
		assertThat(updated.description()).isEqualTo("described");
		assertThat(updated.status()).isEqualTo(AutomationStatus.INACTIVE);
		Automation cleared = this.contio.automations()
			.update(created.id(), AutomationUpdate.builder().name("after").clearDescription().build())
			.block(TIMEOUT);
		assertThat(cleared.name()).isEqualTo("after");
		assertThat(cleared.description()).isNull();
		assertThat(cleared.status()).isEqualTo(AutomationStatus.INACTIVE);
	}

	@Test
	void pagesAndAllOfThem() {
		IntStream.range(0, 105).forEach((i) -> create("automation " + i));
		Page<Automation> page = this.contio.automations().list(PageRequest.of(10, 100)).block(TIMEOUT);
		assertThat(page.items()).hasSize(5);
		assertThat(page.total()).isEqualTo(105);
		assertThat(this.contio.automations().listAll().map(Automation::name).collectList().block(TIMEOUT))
			.doesNotHaveDuplicates()
			.hasSize(105);
	}

	@Test
	void sameKeyCreatesOnce() {
		RequestOptions once = RequestOptions.idempotencyKey(UUID.randomUUID().toString());
		NewAutomation automation = new NewAutomation("once", AutomationTrigger.MEETING_ENDED,
				AutomationAction.webhook("https://crm.example.com/hook"));
		Automation first = this.contio.automations().create(automation, once).block(TIMEOUT);
		Automation second = this.contio.automations().create(automation, once).block(TIMEOUT);
		assertThat(second.id()).isEqualTo(first.id());
		assertThat(this.contio.automations().list().block(TIMEOUT).total()).isEqualTo(1);
		this.sandbox.then().received("POST /v1/partner/admin/automations").answered(201).times(2);
	}

	@Test
	void appIsReadAndChanged() {
		App before = this.contio.app().get().block(TIMEOUT);
		assertThat(before.clientId()).isEqualTo(this.sandbox.sandbox().clientId());
		App after = this.contio.app().update(AppUpdate.builder().description("Described anew").build()).block(TIMEOUT);
		assertThat(after.description()).isEqualTo("Described anew");
		assertThat(after.name()).isEqualTo(before.name());
		assertThat(this.contio.app().replaceStatus(AppStatus.SUSPENDED).block(TIMEOUT).status())
			.isEqualTo(AppStatus.SUSPENDED);
	}

	@Test
	void whatIsNotThereIsAnErrorWithItsRequestId() {
		assertThatExceptionOfType(ContioNotFoundException.class)
			.isThrownBy(() -> this.contio.automations().get(UUID.randomUUID().toString()).block(TIMEOUT))
			.satisfies((failure) -> {
				assertThat(failure.getCode()).isEqualTo("not_found");
				assertThat(failure.getRequestId()).isNotBlank();
			});
	}

	@Test
	void whatContioRefusesIsAValidationError() {
		assertThatExceptionOfType(ContioValidationException.class)
			.isThrownBy(() -> this.contio.app().replaceStatus(new AppStatus("on holiday")).block(TIMEOUT))
			.satisfies((failure) -> assertThat(failure.getCode()).isEqualTo("invalid_status"));
	}

	private Automation create(String name) {
		return this.contio.automations()
			.create(new NewAutomation(name, AutomationTrigger.MEETING_ENDED,
					AutomationAction.webhook("https://crm.example.com/hook"))
				.withDescription("described"))
			.block(TIMEOUT);
	}

	private List<WebhookEvent<?>> received(String id) {
		return this.listener.received.stream().filter((event) -> event.eventId().equals(id)).toList();
	}

	static Stream<String> eventTypes() {
		return ContioEventTypes.all().stream().sorted();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		Listener listener() {
			return new Listener();
		}

	}

	static class Listener {

		private final List<WebhookEvent<?>> received = new CopyOnWriteArrayList<>();

		@ContioWebhook
		void on(WebhookEvent<?> event) {
			boolean first = this.received.stream().noneMatch((other) -> other.eventId().equals(event.eventId()));
			this.received.add(event);
			if (first && event.eventId().startsWith("fails-once")) {
				throw new IllegalStateException("not yet");
			}
		}

	}

}
