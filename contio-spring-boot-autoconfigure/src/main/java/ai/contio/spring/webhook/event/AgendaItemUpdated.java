package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * An item on an agenda changed.
 *
 * @param agendaItemId the agenda item
 * @param itemType the kind of agenda item
 * @param meetingId the meeting
 * @param status the status it is in
 * @param title the title
 * @param updatedAt when it changed
 */
@EventType("agenda_item.updated")
public record AgendaItemUpdated(String agendaItemId, String itemType, FieldValue<String> meetingId, String status,
		String title, OffsetDateTime updatedAt) implements ContioEvent {

}
