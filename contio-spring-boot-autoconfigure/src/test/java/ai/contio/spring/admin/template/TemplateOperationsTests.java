package ai.contio.spring.admin.template;

import ai.contio.spring.admin.AdminServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static ai.contio.spring.admin.AdminServer.all;
import static ai.contio.spring.admin.AdminServer.get;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates and the next steps that belong to them.
 */
class TemplateOperationsTests {

	@RegisterExtension
	private final AdminServer server = new AdminServer();

	private final TemplateOperations templates = this.server.operations(TemplateOperations.class);

	private final TemplateNextStepOperations nextSteps = this.server.operations(TemplateNextStepOperations.class);

	@Test
	void templateIsCreatedOfAMeetingAndChanged() {
		this.server.json(201, "{\"id\":\"t-1\"}").json(200, "{\"id\":\"t-1\"}").json(204, "");
		get(this.templates.create(NewTemplate.of("Standup").withBackingMeetingId("m-1")));
		get(this.templates.update("t-1", TemplateUpdate.builder().clearDescription().build()));
		get(this.templates.delete("t-1"));
		assertThat(this.server.requests()).containsExactly(
				"POST /templates {\"name\":\"Standup\",\"backing_meeting_id\":\"m-1\"}",
				"PATCH /templates/t-1 {\"description\":null}", "DELETE /templates/t-1");
	}

	@Test
	void allTemplatesAreFetched() {
		this.server.json(200, "{\"items\":[{\"id\":\"a\"}],\"total\":1}");
		assertThat(all(this.templates.listAll())).hasSize(1);
	}

	@Test
	void nextStepIsAddedSetAndTakenAway() {
		this.server.json(204, "").json(204, "").json(204, "").json(200, "{\"items\":[{\"sort_order\":2}]}");
		get(this.nextSteps.add("t-1", NewTemplateNextStep.of("n-1").withAutopilot(true)));
		get(this.nextSteps.setAutopilot("t-1", "n-1", false));
		get(this.nextSteps.remove("t-1", "n-1"));
		assertThat(get(this.nextSteps.list("t-1")).items()).extracting(TemplateNextStep::sortOrder).containsExactly(2);
		assertThat(this.server.requests()).containsExactly(
				"POST /templates/t-1/next-steps {\"next_step_id\":\"n-1\",\"autopilot\":true}",
				"PUT /templates/t-1/next-steps/n-1 {\"autopilot\":false}", "DELETE /templates/t-1/next-steps/n-1",
				"GET /templates/t-1/next-steps");
	}

}
