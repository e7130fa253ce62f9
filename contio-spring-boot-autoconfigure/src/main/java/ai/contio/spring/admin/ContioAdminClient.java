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
 * The admin API of Contio, grouped by what it is about:
 * {@code contio.automations().list()}.
 * <p>
 * Nothing is sent until a returned {@code Mono} or {@code Flux} is subscribed to. Calls
 * fail with a {@link ai.contio.spring.client.ContioApiException}.
 */
public interface ContioAdminClient {

	/**
	 * The partner app itself.
	 * @return its operations
	 */
	AppOperations app();

	/**
	 * The automations of the partner app.
	 * @return their operations
	 */
	AutomationOperations automations();

	/**
	 * The connections of users to the partner app.
	 * @return their operations
	 */
	ConnectionOperations connections();

	/**
	 * The credentials of the partner app.
	 * @return their operations
	 */
	CredentialOperations credentials();

	/**
	 * The identity provider of the partner app, and its domains.
	 * @return their operations
	 */
	IdpOperations idp();

	/**
	 * The templates of the partner app.
	 * @return their operations
	 */
	TemplateOperations templates();

	/**
	 * The next steps that belong to templates.
	 * @return their operations
	 */
	TemplateNextStepOperations templateNextSteps();

	/**
	 * The toolkits of the partner app.
	 * @return their operations
	 */
	ToolkitOperations toolkits();

	/**
	 * The versions of toolkits.
	 * @return their operations
	 */
	ToolkitVersionOperations toolkitVersions();

	/**
	 * The webhook of the partner app: whether and which events are delivered.
	 * @return its operations
	 */
	WebhookOperations webhook();

	/**
	 * The deliveries of events to the webhook.
	 * @return their operations
	 */
	WebhookDeliveryOperations webhookDeliveries();

	/**
	 * The workflow templates of the partner app.
	 * @return their operations
	 */
	WorkflowTemplateOperations workflowTemplates();

	/**
	 * The workspaces that are connected to the partner app.
	 * @return their operations
	 */
	WorkspaceOperations workspaces();

	/**
	 * The statistics of the partner app.
	 * @return their operations
	 */
	StatsOperations stats();

	/**
	 * The workflows of the partner app.
	 * @return their operations
	 * @deprecated by Contio, in favor of {@link #automations()}
	 */
	@Deprecated
	WorkflowOperations workflows();

	/**
	 * A client of the given operations.
	 * @param operations gives the operations of each kind
	 * @return the client
	 */
	static ContioAdminClient of(Operations operations) {
		return GroupedAdminClient.of(operations);
	}

}
