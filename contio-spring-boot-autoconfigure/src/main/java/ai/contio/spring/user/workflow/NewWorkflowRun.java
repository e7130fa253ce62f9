package ai.contio.spring.user.workflow;

import ai.contio.spring.client.RequestBounds;

/**
 * A run to begin.
 *
 * @param workflowTemplateId the id of the workflow template to run
 * @param originatingType what it comes out of
 * @param originatingId the id of what it comes out of
 */
public record NewWorkflowRun(String workflowTemplateId, OriginatingType originatingType, String originatingId) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public NewWorkflowRun {
		RequestBounds.required("workflow_template_id", workflowTemplateId);
		RequestBounds.required("originating_type", originatingType);
		RequestBounds.required("originating_id", originatingId);
	}

	/**
	 * A run.
	 * @param workflowTemplateId the id of the workflow template to run
	 * @param originatingType what it comes out of
	 * @param originatingId the id of what it comes out of
	 * @return the run
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewWorkflowRun of(String workflowTemplateId, OriginatingType originatingType, String originatingId) {
		return new NewWorkflowRun(workflowTemplateId, originatingType, originatingId);
	}

	/**
	 * A run for a meeting.
	 * @param workflowTemplateId the id of the workflow template to run
	 * @param meetingId the id of the meeting
	 * @return the run
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewWorkflowRun ofMeeting(String workflowTemplateId, String meetingId) {
		return of(workflowTemplateId, OriginatingType.MEETING, meetingId);
	}

}
