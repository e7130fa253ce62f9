package ai.contio.spring.docs;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.admin.app.App;
import ai.contio.spring.admin.app.AppUpdate;
import ai.contio.spring.admin.automation.Automation;
import ai.contio.spring.admin.automation.AutomationAction;
import ai.contio.spring.admin.automation.AutomationTrigger;
import ai.contio.spring.admin.automation.NewAutomation;
import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioNotFoundException;
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
