package ai.contio.spring.admin.workflow;

import ai.contio.spring.admin.AdminServer;
import ai.contio.spring.admin.automation.AutomationTrigger;
import ai.contio.spring.admin.stats.StatsOperations;
import ai.contio.spring.admin.workspace.ConnectedWorkspace;
import ai.contio.spring.admin.workspace.WorkspaceOperations;
import ai.contio.spring.client.ContioServerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static ai.contio.spring.admin.AdminServer.all;
import static ai.contio.spring.admin.AdminServer.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the app can only look at, and workflows, which automations have replaced.
 */
class WorkflowOperationsTests {

	@RegisterExtension
	private final AdminServer server = new AdminServer();

	@Test
	@SuppressWarnings("deprecation")
	void creatingAWorkflowIsNotRepeated() {
		this.server.json(503, "{}").json(201, "{}");
		WorkflowOperations workflows = this.server.operations(WorkflowOperations.class);
		NewWorkflow workflow = NewWorkflow.of("CRM", AutomationTrigger.MEETING_ENDED,
				WorkflowAction.webhook("https://example.com/hook"));
		assertThatExceptionOfType(ContioServerException.class).isThrownBy(() -> get(workflows.create(workflow)));
		assertThat(this.server.requests()).containsExactly("POST /workflows {\"name\":\"CRM\","
				+ "\"trigger_type\":\"meeting_ended\",\"actions\":[{\"type\":\"webhook\","
				+ "\"config\":{\"url\":\"https://example.com/hook\"}}]}");
	}

	@Test
	void stepsOfAWorkflowTemplateAreKeptAsTheyAre() {
		this.server.json(200, "{\"id\":\"w-1\",\"is_active\":false,\"spec\":{\"nodes\":[{\"id\":1}],\"start\":null}}");
		WorkflowTemplate template = get(this.server.operations(WorkflowTemplateOperations.class).get("w-1"));
		assertThat(template.active()).isFalse();
		assertThat(template.spec()).containsKeys("nodes", "start");
	}

	@Test
	void workspacesAreListed() {
		this.server.json(200, "{\"items\":[{\"workspace_id\":\"w-1\",\"user_count\":3}],\"total\":1}");
		assertThat(all(this.server.operations(WorkspaceOperations.class).listAll()))
			.extracting(ConnectedWorkspace::userCount)
			.containsExactly(3);
	}

	@Test
	void statisticsAreWhateverContioAnswers() {
		this.server.json(200, "{\"meetings\":7,\"rate\":0.50,\"last\":null}");
		assertThat(get(this.server.operations(StatsOperations.class).get())).containsEntry("meetings", 7)
			.containsEntry("last", null);
	}

}
