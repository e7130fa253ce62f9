package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * An item was taken off an agenda.
 *
 * @param agendaItemId the agenda item
 * @param deletedAt when it was deleted
 * @param meetingId the meeting
 */
@EventType("agenda_item.deleted")
public record AgendaItemDeleted(String agendaItemId, OffsetDateTime deletedAt,
		FieldValue<String> meetingId) implements ContioEvent {

}
