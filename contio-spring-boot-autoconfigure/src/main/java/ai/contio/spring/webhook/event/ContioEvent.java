package ai.contio.spring.webhook.event;

/**
 * What happened: the data of an event. Each event type that Contio has named has its
 * record; {@link UnknownEvent} stands for a type of tomorrow and {@link UndecodableEvent}
 * for data that does not fit its record.
 * <p>
 * Further records may come with any version, so a {@code switch} over events should have
 * a default.
 */
public sealed interface ContioEvent
		permits ActionButtonTriggered, ActionItemCompleted, ActionItemCreated, ActionItemUpdated, AgendaItemCreated,
		AgendaItemDeleted, AgendaItemUpdated, AutomationAssignmentCreated, CalendarEventCreated, CalendarEventDeleted,
		CalendarEventUpdated, CanvasAccessChanged, CanvasContentUpdated, CanvasCreated, CanvasDeleted, CanvasUpdated,
		CanvasTemplateApplied, MeetingCompleted, MeetingContextCreated, MeetingContextDeleted, MeetingContextProcessed,
		MeetingCreated, MeetingUpdated, MeetingTemplateApplied, NextStepCompleted, ParticipantAdded, ParticipantRemoved,
		PartnerIdpDomainRevoked, PartnerIdpDomainVerificationFailed, PartnerIdpDomainVerified, SessionExpired,
		SessionTurnCompleted, SessionTurnFailed, UserConnectionRevoked, WorkflowAssignmentCreated, WorkflowRunCompleted,
		WorkflowRunFailed, WorkflowRunStarted, WorkflowStepCompleted, WorkflowTaskCreated, WorkflowTaskResolved,
		UnknownEvent, UndecodableEvent {

}
