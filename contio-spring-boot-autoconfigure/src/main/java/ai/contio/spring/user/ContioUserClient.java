package ai.contio.spring.user;

import ai.contio.spring.client.CallsForOwner;
import ai.contio.spring.client.CurrentResourceOwner;
import ai.contio.spring.client.Operations;
import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.user.actionitem.ActionItemOperations;
import ai.contio.spring.user.agenda.AgendaOperations;
import ai.contio.spring.user.attachment.AttachmentOperations;
import ai.contio.spring.user.backlog.BacklogOperations;
import ai.contio.spring.user.calendar.CalendarOperations;
import ai.contio.spring.user.chat.ChatOperations;
import ai.contio.spring.user.context.ContextOperations;
import ai.contio.spring.user.meeting.MeetingOperations;
import ai.contio.spring.user.nextstep.ActionButtonOperations;
import ai.contio.spring.user.nextstep.NextStepOperations;
import ai.contio.spring.user.participant.ParticipantOperations;
import ai.contio.spring.user.profile.ProfileOperations;
import ai.contio.spring.user.template.MeetingTemplateOperations;
import ai.contio.spring.user.toolkit.ToolkitOperations;
import ai.contio.spring.user.transcript.TranscriptOperations;
import ai.contio.spring.user.workflow.WorkflowRunOperations;

/**
 * The user API of Contio, grouped by what it is about: {@code contio.meetings().list()}.
 * <p>
 * Calls act for the user who is signed in where a method is called, whatever thread the
 * result is subscribed to on; {@link #as(String)} names another. Nothing is sent until a
 * returned {@code Mono} or {@code Flux} is subscribed to. Calls fail with a
 * {@link ai.contio.spring.client.ContioApiException}, or, before anything is sent, with a
 * {@link ai.contio.spring.client.ContioNotConnectedException}.
 */
public interface ContioUserClient {

	/**
	 * Who the user is.
	 * @return its operations
	 */
	ProfileOperations profile();

	/**
	 * The meetings that the user may see.
	 * @return their operations
	 */
	MeetingOperations meetings();

	/**
	 * The agendas of meetings.
	 * @return their operations
	 */
	AgendaOperations agendas();

	/**
	 * Who takes part in meetings.
	 * @return their operations
	 */
	ParticipantOperations participants();

	/**
	 * The action items that the user may see.
	 * @return their operations
	 */
	ActionItemOperations actionItems();

	/**
	 * What the user has put off.
	 * @return its operations
	 */
	BacklogOperations backlog();

	/**
	 * The calendar of the user.
	 * @return its operations
	 */
	CalendarOperations calendar();

	/**
	 * Files that are attached to meetings.
	 * @return their operations
	 */
	AttachmentOperations attachments();

	/**
	 * Texts that an agent reads along with meetings.
	 * @return their operations
	 */
	ContextOperations contexts();

	/**
	 * The transcripts of meetings.
	 * @return their operations
	 */
	TranscriptOperations transcripts();

	/**
	 * What can be done with a meeting once it is over.
	 * @return their operations
	 */
	NextStepOperations nextSteps();

	/**
	 * Buttons that hand something on to a partner app.
	 * @return their operations
	 */
	ActionButtonOperations actionButtons();

	/**
	 * Templates of meetings.
	 * @return their operations
	 */
	MeetingTemplateOperations templates();

	/**
	 * Toolkits that can be installed.
	 * @return their operations
	 */
	ToolkitOperations toolkits();

	/**
	 * Talking with an agent.
	 * @return its operations
	 */
	ChatOperations chats();

	/**
	 * Runs of workflows.
	 * @return their operations
	 */
	WorkflowRunOperations workflowRuns();

	/**
	 * The same API on behalf of another user of this application, such as in a scheduled
	 * task, where nobody is signed in.
	 * @param principalName the name of the principal
	 * @return a client whose calls act for that user
	 * @throws IllegalArgumentException if the name is blank
	 */
	default ContioUserClient as(String principalName) {
		return as(ResourceOwner.principal(principalName));
	}

	/**
	 * The same API on behalf of somebody else.
	 * @param owner whom to act for
	 * @return a client whose calls act for that resource owner
	 */
	default ContioUserClient as(ResourceOwner owner) {
		return with(CallsForOwner.of(owner));
	}

	/**
	 * The same API, with calls that are made as given.
	 * @param calls whom the calls act for, and what becomes of their errors
	 * @return the client
	 */
	ContioUserClient with(CallsForOwner calls);

	/**
	 * A client of the given operations that acts for whoever is signed in.
	 * @param operations gives the operations of each kind
	 * @param current knows who is signed in
	 * @return the client
	 */
	static ContioUserClient of(Operations operations, CurrentResourceOwner current) {
		return new GroupedUserClient(UserOperations.of(operations), CallsForOwner.current(current));
	}

}
