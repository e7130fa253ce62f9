package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * An agenda item changed.
 *
 * @param agendaItemId the agenda item
 * @param meetingId the meeting whose agenda it is on; {@code null} where there is none
 * @param title the title of the agenda item
 * @param itemType what kind of agenda item it is
 * @param status the status it has now
 * @param updatedAt when it was changed
 */
@EventType("agenda_item.updated")
public record AgendaItemUpdated(String agendaItemId, FieldValue<String> meetingId, String title, String itemType,
		String status, OffsetDateTime updatedAt) implements ContioEvent {
}
