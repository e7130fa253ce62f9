package ai.contio.spring.user;

import ai.contio.spring.client.Operations;
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
 * The operations as they are, acting for nobody yet.
 *
 * @param profile operations of the profile
 * @param meetings operations of meetings
 * @param agendas operations of agendas
 * @param participants operations of participants
 * @param actionItems operations of action items
 * @param backlog operations of the backlog
 * @param calendar operations of the calendar
 * @param attachments operations of attachments
 * @param contexts operations of texts
 * @param transcripts operations of transcripts
 * @param nextSteps operations of next steps
 * @param actionButtons operations of action buttons
 * @param templates operations of templates
 * @param toolkits operations of toolkits
 * @param chats operations of chat sessions
 * @param workflowRuns operations of runs of workflows
 */
record UserOperations(ProfileOperations profile, MeetingOperations meetings, AgendaOperations agendas,
		ParticipantOperations participants, ActionItemOperations actionItems, BacklogOperations backlog,
		CalendarOperations calendar, AttachmentOperations attachments, ContextOperations contexts,
		TranscriptOperations transcripts, NextStepOperations nextSteps, ActionButtonOperations actionButtons,
		MeetingTemplateOperations templates, ToolkitOperations toolkits, ChatOperations chats,
		WorkflowRunOperations workflowRuns) {

	static UserOperations of(Operations operations) {
		return new UserOperations(operations.get(ProfileOperations.class), operations.get(MeetingOperations.class),
				operations.get(AgendaOperations.class), operations.get(ParticipantOperations.class),
				operations.get(ActionItemOperations.class), operations.get(BacklogOperations.class),
				operations.get(CalendarOperations.class), operations.get(AttachmentOperations.class),
				operations.get(ContextOperations.class), operations.get(TranscriptOperations.class),
				operations.get(NextStepOperations.class), operations.get(ActionButtonOperations.class),
				operations.get(MeetingTemplateOperations.class), operations.get(ToolkitOperations.class),
				operations.get(ChatOperations.class), operations.get(WorkflowRunOperations.class));
	}

}
