package ai.contio.spring.docs;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.admin.app.App;
import ai.contio.spring.admin.app.AppUpdate;
import ai.contio.spring.admin.automation.Automation;
import ai.contio.spring.admin.automation.AutomationAction;
import ai.contio.spring.admin.automation.AutomationTrigger;
import ai.contio.spring.admin.automation.NewAutomation;
import ai.contio.spring.admin.credential.CredentialRotation;
import ai.contio.spring.admin.credential.RotatedCredential;
import ai.contio.spring.admin.toolkit.NewToolkit;
import ai.contio.spring.admin.toolkit.ToolkitCreation;
import ai.contio.spring.admin.toolkit.manifest.ContentFormat;
import ai.contio.spring.admin.toolkit.manifest.DeliveryMechanism;
import ai.contio.spring.admin.toolkit.manifest.ManifestActionButton;
import ai.contio.spring.admin.toolkit.manifest.ManifestActionButtonSpec;
import ai.contio.spring.admin.toolkit.manifest.ManifestNextStep;
import ai.contio.spring.admin.toolkit.manifest.ManifestNextStepSpec;
import ai.contio.spring.admin.toolkit.manifest.ManifestRef;
import ai.contio.spring.admin.toolkit.manifest.NextStepType;
import ai.contio.spring.admin.toolkit.manifest.ToolkitManifest;
import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ContioWebClientCustomizer;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The code of docs/clients.md, compiled.
 */
class ClientsSnippets {

	private final ContioAdminClient contio;

	ClientsSnippets(ContioAdminClient contio) {
		this.contio = contio;
	}

	Mono<Automation> notifyCrm() {
		return this.contio.automations()
			.create(new NewAutomation("Tell the CRM", AutomationTrigger.MEETING_ENDED,
					AutomationAction.webhook("https://crm.example.com/hook")));
	}

	Flux<String> names() {
		return this.contio.automations().listAll().mapNotNull(Automation::name);
	}

	Mono<App> rename() {
		return this.contio.app().update(AppUpdate.builder().name("Acme for Contio").clearDescription().build());
	}

	Mono<ContioSecret> rotate() {
		return this.contio.credentials()
			.rotateApiKey(CredentialRotation.confirmedBy("rotate").withGracePeriodHours(48))
			.mapNotNull(RotatedCredential::newCredential);
	}

	Mono<ToolkitCreation> tryOut() {
		ToolkitManifest manifest = ToolkitManifest.empty()
			.withActionButtons(ManifestActionButton
				.of(ManifestActionButtonSpec.of("Send", ContentFormat.MARKDOWN, DeliveryMechanism.WEBHOOK)
					.withRefId("send")
					.withWebhookUrl("https://crm.example.com/hook")))
			.withNextSteps(ManifestNextStep.of(ManifestNextStepSpec.of("Invoice", NextStepType.AI))
				.withDefaultActionButton(ManifestRef.to("send")));
		return this.contio.toolkits().create(NewToolkit.of("Sales", "sales", "1.0.0", manifest).asDryRun());
	}

	Mono<Automation> createOnce(String orderId, NewAutomation automation) {
		return this.contio.automations()
			.create(automation, RequestOptions.idempotencyKey(orderId).withTimeZone("Asia/Tokyo"));
	}

	App read() {
		return this.contio.app().get().block();
	}

	Mono<Automation> find(String id) {
		return this.contio.automations().get(id).onErrorResume(ContioNotFoundException.class, (ex) -> Mono.empty());
	}

	@Bean
	ContioWebClientCustomizer tenantHeader() {
		return ContioWebClientCustomizer.of(ContioClientType.ADMIN,
				(builder) -> builder.defaultHeader("X-Tenant", "acme"));
	}

	static class Caller {

		private final WebClient webClient;

		Caller(@Qualifier("contioAdminWebClient") WebClient webClient) {
			this.webClient = webClient;
		}

		WebClient webClient() {
			return this.webClient;
		}

	}

}
