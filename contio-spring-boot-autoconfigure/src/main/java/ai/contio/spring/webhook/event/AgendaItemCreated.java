package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * An item was put on an agenda.
 *
 * @param agendaItemId the agenda item
 * @param createdAt when it was created
 * @param itemType the kind of agenda item
 * @param meetingId the meeting
 * @param title the title
 */
@EventType("agenda_item.created")
public record AgendaItemCreated(String agendaItemId, OffsetDateTime createdAt, String itemType,
		FieldValue<String> meetingId, String title) implements ContioEvent {

}
