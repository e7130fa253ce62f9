package ai.contio.spring.webhook.event;

/**
 * What happened, as the data of a webhook event says it: one record for each event type
 * that Contio has published, including those it has since dropped, which it may still
 * send.
 * <p>
 * {@link UnknownEvent} is an event of a type that this version of the starter does not
 * know, and {@link UndecodableEvent} one whose data is not what its type promises. A
 * {@code switch} over events should have a {@code default}: a later version of the
 * starter adds records as Contio adds types.
 */
@SuppressWarnings("deprecation")
public sealed interface ContioEvent
		permits ActionButtonTriggered, ActionItemCompleted, ActionItemCreated, ActionItemUpdated, AgendaItemCreated,
		AgendaItemDeleted, AgendaItemUpdated, AutomationAssignmentCreated, CalendarEventCreated, CalendarEventDeleted,
		CalendarEventUpdated, CanvasAccessChanged, CanvasContentUpdated, CanvasCreated, CanvasDeleted,
		CanvasTemplateApplied, CanvasUpdated, MeetingCompleted, MeetingContextCreated, MeetingContextDeleted,
		MeetingContextProcessed, MeetingCreated, MeetingTemplateApplied, MeetingUpdated, NextStepCompleted,
		ParticipantAdded, ParticipantRemoved, PartnerIdpDomainRevoked, PartnerIdpDomainVerificationFailed,
		PartnerIdpDomainVerified, SessionExpired, SessionTurnCompleted, SessionTurnFailed, UserConnectionRevoked,
		WorkflowAssignmentCreated, WorkflowRunCompleted, WorkflowRunFailed, WorkflowRunStarted, WorkflowStepCompleted,
		WorkflowTaskCreated, WorkflowTaskResolved, UndecodableEvent, UnknownEvent {

}
