package ai.contio.spring.autoconfigure;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.admin.app.AppOperations;
import ai.contio.spring.admin.automation.AutomationOperations;
import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioCredentials;
import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.ContioWebClientAssembler;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The client of the admin API. Its beans are lazy: only an application that asks for one
 * of them needs an API key.
 */
@Lazy
@AutoConfiguration(after = ContioClientAutoConfiguration.class)
public final class ContioAdminAutoConfiguration {

	static final String WEB_CLIENT = "contioAdminWebClient";

	@Bean(name = WEB_CLIENT, defaultCandidate = false)
	@ConditionalOnMissingBean(name = WEB_CLIENT)
	WebClient contioAdminWebClient(ContioWebClientAssembler assembler, ContioConnectionDetails details,
			ContioClientBuilders builders) {
		return assembler.assemble(ContioClientType.ADMIN, details.getApiUrl(), ContioCredentials.apiKey(details),
				builders.get());
	}

	@Bean
	@ConditionalOnMissingBean
	AppOperations contioAppOperations(@Qualifier(WEB_CLIENT) WebClient webClient) {
		return ContioHttpServices.create(webClient, AppOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	AutomationOperations contioAutomationOperations(@Qualifier(WEB_CLIENT) WebClient webClient) {
		return ContioHttpServices.create(webClient, AutomationOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	ContioAdminClient contioAdminClient(AppOperations app, AutomationOperations automations) {
		return ContioAdminClient.of(app, automations);
	}

}
