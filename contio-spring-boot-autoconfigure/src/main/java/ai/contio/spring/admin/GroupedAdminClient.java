package ai.contio.spring.admin;

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
import ai.contio.spring.client.Operations;

/**
 * Groups the operations that it is given.
 *
 * @param app operations of the partner app
 * @param automations operations of automations
 * @param connections operations of connections
 * @param credentials operations of credentials
 * @param idp operations of the identity provider
 * @param templates operations of templates
 * @param templateNextSteps operations of the next steps of templates
 * @param toolkits operations of toolkits
 * @param toolkitVersions operations of versions
 * @param webhook operations of the webhook
 * @param webhookDeliveries operations of deliveries
 * @param workflowTemplates operations of workflow templates
 * @param workspaces operations of workspaces
 * @param stats operations of statistics
 * @param workflows operations of workflows
 */
@SuppressWarnings("deprecation")
record GroupedAdminClient(AppOperations app, AutomationOperations automations, ConnectionOperations connections,
		CredentialOperations credentials, IdpOperations idp, TemplateOperations templates,
		TemplateNextStepOperations templateNextSteps, ToolkitOperations toolkits,
		ToolkitVersionOperations toolkitVersions, WebhookOperations webhook,
		WebhookDeliveryOperations webhookDeliveries, WorkflowTemplateOperations workflowTemplates,
		WorkspaceOperations workspaces, StatsOperations stats,
		WorkflowOperations workflows) implements ContioAdminClient {

	static GroupedAdminClient of(Operations operations) {
		return new GroupedAdminClient(operations.get(AppOperations.class), operations.get(AutomationOperations.class),
				operations.get(ConnectionOperations.class), operations.get(CredentialOperations.class),
				operations.get(IdpOperations.class), operations.get(TemplateOperations.class),
				operations.get(TemplateNextStepOperations.class), operations.get(ToolkitOperations.class),
				operations.get(ToolkitVersionOperations.class), operations.get(WebhookOperations.class),
				operations.get(WebhookDeliveryOperations.class), operations.get(WorkflowTemplateOperations.class),
				operations.get(WorkspaceOperations.class), operations.get(StatsOperations.class),
				operations.get(WorkflowOperations.class));
	}

}
