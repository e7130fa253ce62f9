package ai.contio.spring.user;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
 * Groups operations that act for somebody. They are bound when they are first asked for:
 * most clients that act for another user are asked for one kind.
 */
final class GroupedUserClient implements ContioUserClient {

	private final UserOperations unbound;

	private final CallsForOwner calls;

	private final Map<Class<?>, Object> bound = new ConcurrentHashMap<>();

	/**
	 * A client.
	 * @param unbound the operations, acting for nobody yet
	 * @param calls whom the calls act for
	 */
	GroupedUserClient(UserOperations unbound, CallsForOwner calls) {
		this.unbound = unbound;
		this.calls = calls;
	}

	@Override
	public ProfileOperations profile() {
		return bound(ProfileOperations.class, this.unbound.profile());
	}

	@Override
	public MeetingOperations meetings() {
		return bound(MeetingOperations.class, this.unbound.meetings());
	}

	@Override
	public AgendaOperations agendas() {
		return bound(AgendaOperations.class, this.unbound.agendas());
	}

	@Override
	public ParticipantOperations participants() {
		return bound(ParticipantOperations.class, this.unbound.participants());
	}

	@Override
	public ActionItemOperations actionItems() {
		return bound(ActionItemOperations.class, this.unbound.actionItems());
	}

	@Override
	public BacklogOperations backlog() {
		return bound(BacklogOperations.class, this.unbound.backlog());
	}

	@Override
	public CalendarOperations calendar() {
		return bound(CalendarOperations.class, this.unbound.calendar());
	}

	@Override
	public AttachmentOperations attachments() {
		return bound(AttachmentOperations.class, this.unbound.attachments());
	}

	@Override
	public ContextOperations contexts() {
		return bound(ContextOperations.class, this.unbound.contexts());
	}

	@Override
	public TranscriptOperations transcripts() {
		return bound(TranscriptOperations.class, this.unbound.transcripts());
	}

	@Override
	public NextStepOperations nextSteps() {
		return bound(NextStepOperations.class, this.unbound.nextSteps());
	}

	@Override
	public ActionButtonOperations actionButtons() {
		return bound(ActionButtonOperations.class, this.unbound.actionButtons());
	}

	@Override
	public MeetingTemplateOperations templates() {
		return bound(MeetingTemplateOperations.class, this.unbound.templates());
	}

	@Override
	public ToolkitOperations toolkits() {
		return bound(ToolkitOperations.class, this.unbound.toolkits());
	}

	@Override
	public ChatOperations chats() {
		return bound(ChatOperations.class, this.unbound.chats());
	}

	@Override
	public WorkflowRunOperations workflowRuns() {
		return bound(WorkflowRunOperations.class, this.unbound.workflowRuns());
	}

	@Override
	public ContioUserClient with(CallsForOwner other) {
		return new GroupedUserClient(this.unbound, other);
	}

	private <T> T bound(Class<T> type, T operations) {
		return type.cast(this.bound.computeIfAbsent(type, (missing) -> this.calls.bind(type, operations)));
	}

}
