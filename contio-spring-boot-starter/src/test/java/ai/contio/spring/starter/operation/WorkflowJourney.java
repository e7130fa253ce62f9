package ai.contio.spring.starter.operation;

import java.time.Duration;

import ai.contio.spring.admin.workflow.WorkflowTemplate;
import ai.contio.spring.admin.workflow.WorkflowTemplateSummary;
import ai.contio.spring.user.workflow.NewWorkflowRun;
import ai.contio.spring.user.workflow.OriginatingType;
import ai.contio.spring.user.workflow.WorkflowRun;
import ai.contio.spring.user.workflow.WorkflowRunQuery;
import ai.contio.spring.user.workflow.WorkflowRunStatus;
import org.junit.jupiter.api.Test;

import static ai.contio.spring.starter.operation.Fields.assertArrived;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Workflow templates, which the partner reads, and their runs, which users begin.
 */
interface WorkflowJourney extends Journey {

	@Test
	default void workflowOfATemplateRunsToItsEnd() {
		WorkflowTemplateSummary summary = answer(admin().workflowTemplates().list()).items().get(0);
		WorkflowTemplate template = answer(admin().workflowTemplates().get(summary.id()));
		assertArrived(summary, template);
		assertThat(template.spec()).containsKey("nodes");
		NewWorkflowRun sent = NewWorkflowRun.ofMeeting(template.id(), newMeeting());
		WorkflowRun created = answer(contio().workflowRuns().create(sent));
		assertArrived(sent, created);
		assertThat(created.status()).isEqualTo(WorkflowRunStatus.PENDING);
		scenario().when().timePasses(Duration.ofHours(8));
		WorkflowRun done = answer(contio().workflowRuns().get(created.id()));
		assertThat(done.status()).isEqualTo(WorkflowRunStatus.COMPLETED);
		assertThat(done.completedAt()).isAfterOrEqualTo(done.startedAt());
		WorkflowRunQuery query = WorkflowRunQuery.all()
			.withStatus(WorkflowRunStatus.COMPLETED)
			.withWorkflowTemplateId(template.id())
			.withOriginatingType(OriginatingType.MEETING);
		assertThat(answer(contio().workflowRuns().list(query)).items()).contains(done);
	}

}
