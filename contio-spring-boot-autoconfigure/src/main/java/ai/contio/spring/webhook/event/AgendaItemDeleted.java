package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * An agenda item was deleted.
 *
 * @param agendaItemId the agenda item
 * @param meetingId the meeting whose agenda it was on; {@code null} where there is none
 * @param deletedAt when it was deleted
 */
@EventType("agenda_item.deleted")
public record AgendaItemDeleted(String agendaItemId, FieldValue<String> meetingId,
		OffsetDateTime deletedAt) implements ContioEvent {
}
