package ai.contio.spring.user;

import ai.contio.spring.client.CallsForOwner;
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
 * Groups operations that act for somebody. They are bound when they are asked for: most
 * clients that act for another user are asked for one kind.
 *
 * @param unbound the operations, acting for nobody yet
 * @param calls whom the calls act for
 */
record GroupedUserClient(UserOperations unbound, CallsForOwner calls) implements ContioUserClient {

	@Override
	public ProfileOperations profile() {
		return this.calls.bind(ProfileOperations.class, this.unbound.profile());
	}

	@Override
	public MeetingOperations meetings() {
		return this.calls.bind(MeetingOperations.class, this.unbound.meetings());
	}

	@Override
	public AgendaOperations agendas() {
		return this.calls.bind(AgendaOperations.class, this.unbound.agendas());
	}

	@Override
	public ParticipantOperations participants() {
		return this.calls.bind(ParticipantOperations.class, this.unbound.participants());
	}

	@Override
	public ActionItemOperations actionItems() {
		return this.calls.bind(ActionItemOperations.class, this.unbound.actionItems());
	}

	@Override
	public BacklogOperations backlog() {
		return this.calls.bind(BacklogOperations.class, this.unbound.backlog());
	}

	@Override
	public CalendarOperations calendar() {
		return this.calls.bind(CalendarOperations.class, this.unbound.calendar());
	}

	@Override
	public AttachmentOperations attachments() {
		return this.calls.bind(AttachmentOperations.class, this.unbound.attachments());
	}

	@Override
	public ContextOperations contexts() {
		return this.calls.bind(ContextOperations.class, this.unbound.contexts());
	}

	@Override
	public TranscriptOperations transcripts() {
		return this.calls.bind(TranscriptOperations.class, this.unbound.transcripts());
	}

	@Override
	public NextStepOperations nextSteps() {
		return this.calls.bind(NextStepOperations.class, this.unbound.nextSteps());
	}

	@Override
	public ActionButtonOperations actionButtons() {
		return this.calls.bind(ActionButtonOperations.class, this.unbound.actionButtons());
	}

	@Override
	public MeetingTemplateOperations templates() {
		return this.calls.bind(MeetingTemplateOperations.class, this.unbound.templates());
	}

	@Override
	public ToolkitOperations toolkits() {
		return this.calls.bind(ToolkitOperations.class, this.unbound.toolkits());
	}

	@Override
	public ChatOperations chats() {
		return this.calls.bind(ChatOperations.class, this.unbound.chats());
	}

	@Override
	public WorkflowRunOperations workflowRuns() {
		return this.calls.bind(WorkflowRunOperations.class, this.unbound.workflowRuns());
	}

	@Override
	public ContioUserClient with(CallsForOwner other) {
		return new GroupedUserClient(this.unbound, other);
	}

}
