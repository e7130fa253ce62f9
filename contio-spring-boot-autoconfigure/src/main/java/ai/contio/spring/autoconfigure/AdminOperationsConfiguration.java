package ai.contio.spring.autoconfigure;

import ai.contio.spring.admin.app.AppOperations;
import ai.contio.spring.admin.automation.AutomationOperations;
import ai.contio.spring.admin.connection.ConnectionOperations;
import ai.contio.spring.admin.credential.CredentialOperations;
import ai.contio.spring.admin.idp.IdpOperations;
import ai.contio.spring.admin.stats.StatsOperations;
import ai.contio.spring.admin.template.TemplateNextStepOperations;
import ai.contio.spring.admin.template.TemplateOperations;
import ai.contio.spring.admin.toolkit.ToolkitOperations;
import ai.contio.spring.admin.toolkit.ToolkitVersionOperations;
import ai.contio.spring.admin.webhook.WebhookDeliveryOperations;
import ai.contio.spring.admin.webhook.WebhookOperations;
import ai.contio.spring.admin.workflow.WorkflowOperations;
import ai.contio.spring.admin.workflow.WorkflowTemplateOperations;
import ai.contio.spring.admin.workspace.WorkspaceOperations;
import ai.contio.spring.client.ContioHttpServices;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The operations of the admin API, each a bean of its own that an application may
 * replace.
 */
@Lazy
@Configuration(proxyBeanMethods = false)
class AdminOperationsConfiguration {

	private final WebClient webClient;

	AdminOperationsConfiguration(@Qualifier(ContioAdminAutoConfiguration.WEB_CLIENT) WebClient webClient) {
		this.webClient = webClient;
	}

	@Bean
	@ConditionalOnMissingBean
	AppOperations contioAppOperations() {
		return create(AppOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	AutomationOperations contioAutomationOperations() {
		return create(AutomationOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	ConnectionOperations contioAdminConnectionOperations() {
		return create(ConnectionOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	CredentialOperations contioAdminCredentialOperations() {
		return create(CredentialOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	IdpOperations contioAdminIdpOperations() {
		return create(IdpOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	TemplateOperations contioAdminTemplateOperations() {
		return create(TemplateOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	TemplateNextStepOperations contioAdminTemplateNextStepOperations() {
		return create(TemplateNextStepOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	ToolkitOperations contioAdminToolkitOperations() {
		return create(ToolkitOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	ToolkitVersionOperations contioAdminToolkitVersionOperations() {
		return create(ToolkitVersionOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	WebhookOperations contioAdminWebhookOperations() {
		return create(WebhookOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	WebhookDeliveryOperations contioAdminWebhookDeliveryOperations() {
		return create(WebhookDeliveryOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	WorkflowTemplateOperations contioAdminWorkflowTemplateOperations() {
		return create(WorkflowTemplateOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	WorkspaceOperations contioAdminWorkspaceOperations() {
		return create(WorkspaceOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	StatsOperations contioAdminStatsOperations() {
		return create(StatsOperations.class);
	}

	@Bean
	@ConditionalOnMissingBean
	@SuppressWarnings("deprecation")
	WorkflowOperations contioAdminWorkflowOperations() {
		return create(WorkflowOperations.class);
	}

	private <T> T create(Class<T> type) {
		return ContioHttpServices.create(this.webClient, type);
	}

}
