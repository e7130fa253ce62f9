package ai.contio.spring.webhook.inbox.jdbc;

/**
 * A part that has been begun, and its event.
 *
 * @param part the part
 * @param event the event
 */
record RunningPart(PartRow part, EventRow event) {
}
