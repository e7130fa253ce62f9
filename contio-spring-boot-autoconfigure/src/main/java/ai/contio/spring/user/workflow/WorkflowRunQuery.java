package ai.contio.spring.user.workflow;

import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which runs a list is to hold.
 *
 * @param status how far they have come; any if {@code null}
 * @param workflowTemplateId the id of the workflow template that they are runs of; any if
 * {@code null}
 * @param originatingType what they came out of; any if {@code null}
 */
public record WorkflowRunQuery(@Nullable WorkflowRunStatus status, @Nullable String workflowTemplateId,
		@Nullable OriginatingType originatingType) implements QueryParameters {

	private static final WorkflowRunQuery ALL = new WorkflowRunQuery(null, null, null);

	/**
	 * All runs.
	 * @return the query
	 */
	public static WorkflowRunQuery all() {
		return ALL;
	}

	/**
	 * This query with these status.
	 * @param status how far they have come
	 * @return this query with it
	 */
	public WorkflowRunQuery withStatus(WorkflowRunStatus status) {
		return new WorkflowRunQuery(status, this.workflowTemplateId, this.originatingType);
	}

	/**
	 * This query with this workflow template id.
	 * @param workflowTemplateId the id of the workflow template that they are runs of
	 * @return this query with it
	 */
	public WorkflowRunQuery withWorkflowTemplateId(String workflowTemplateId) {
		return new WorkflowRunQuery(this.status, workflowTemplateId, this.originatingType);
	}

	/**
	 * This query with this originating type.
	 * @param originatingType what they came out of
	 * @return this query with it
	 */
	public WorkflowRunQuery withOriginatingType(OriginatingType originatingType) {
		return new WorkflowRunQuery(this.status, this.workflowTemplateId, originatingType);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("status", this.status);
		parameters.accept("workflow_template_id", this.workflowTemplateId);
		parameters.accept("originating_type", this.originatingType);
	}

}
