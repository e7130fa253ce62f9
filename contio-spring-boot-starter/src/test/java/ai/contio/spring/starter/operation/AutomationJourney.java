package ai.contio.spring.starter.operation;

import ai.contio.spring.admin.automation.Automation;
import ai.contio.spring.admin.automation.AutomationAction;
import ai.contio.spring.admin.automation.AutomationStatus;
import ai.contio.spring.admin.automation.AutomationTrigger;
import ai.contio.spring.admin.automation.AutomationUpdate;
import ai.contio.spring.admin.automation.NewAutomation;
import ai.contio.spring.admin.workflow.NewWorkflow;
import ai.contio.spring.admin.workflow.Workflow;
import ai.contio.spring.admin.workflow.WorkflowAction;
import ai.contio.spring.admin.workflow.WorkflowUpdate;
import ai.contio.spring.client.ContioNotFoundException;
import org.junit.jupiter.api.Test;

import static ai.contio.spring.starter.operation.Fields.assertArrived;
import static ai.contio.spring.starter.operation.Fields.assertChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Automations, and workflows, as they were called before.
 */
interface AutomationJourney extends Journey {

	String HOOK = "https://crm.example.com/hook?a=b&c=d";

	@Test
	@SuppressWarnings("deprecation")
	default void automationsAreCreatedChangedAndDeleted() {
		NewAutomation sent = new NewAutomation(NAME, AutomationTrigger.ACTION_ITEM_CREATED,
				AutomationAction.webhook(HOOK))
			.withDescription("d");
		Automation created = answer(admin().automations().create(sent));
		assertArrived(sent, created);
		assertThat(answer(admin().automations().get(created.id()))).isEqualTo(created);
		AutomationUpdate some = AutomationUpdate.builder()
			.triggerType(AutomationTrigger.MEETING_ENDED)
			.status(AutomationStatus.INACTIVE)
			.build();
		Automation changed = answer(admin().automations().update(created.id(), some));
		assertChanged(created, some, changed);
		AutomationUpdate none = AutomationUpdate.builder()
			.clearDescription()
			.actions(AutomationAction.webhook(HOOK), AutomationAction.webhook("https://other.example.com/"))
			.build();
		Automation cleared = answer(admin().automations().replace(created.id(), none));
		assertChanged(changed, none, cleared);
		assertThat(answer(admin().automations().list()).items()).contains(cleared);
		answer(admin().automations().delete(created.id()));
		assertThatExceptionOfType(ContioNotFoundException.class)
			.isThrownBy(() -> answer(admin().automations().get(created.id())));
	}

	@Test
	@SuppressWarnings("deprecation")
	default void workflowsAreCreatedChangedAndDeleted() {
		NewWorkflow sent = NewWorkflow.of(NAME, AutomationTrigger.MEETING_ENDED, WorkflowAction.webhook(HOOK))
			.withDescription("d");
		Workflow created = answer(admin().workflows().create(sent));
		assertArrived(sent, created);
		assertThat(answer(admin().workflows().get(created.id()))).isEqualTo(created);
		WorkflowUpdate update = WorkflowUpdate.builder()
			.name("New")
			.clearDescription()
			.status(AutomationStatus.INACTIVE)
			.build();
		Workflow changed = answer(admin().workflows().replace(created.id(), update));
		assertChanged(created, update, changed);
		assertThat(answer(admin().workflows().list()).items()).contains(changed);
		answer(admin().workflows().delete(created.id()));
		assertThatExceptionOfType(ContioNotFoundException.class)
			.isThrownBy(() -> answer(admin().workflows().get(created.id())));
	}

	@Test
	default void statisticsAreNumbers() {
		assertThat(answer(admin().stats().get())).isNotEmpty();
	}

}
