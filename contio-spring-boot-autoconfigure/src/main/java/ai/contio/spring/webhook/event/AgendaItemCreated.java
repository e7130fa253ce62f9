package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

import ai.contio.spring.client.json.FieldValue;

/**
 * An agenda item was created.
 *
 * @param agendaItemId the agenda item
 * @param meetingId the meeting whose agenda it is on; {@code null} where there is none
 * @param title the title of the agenda item
 * @param itemType what kind of agenda item it is
 * @param createdAt when it was created
 */
@EventType("agenda_item.created")
public record AgendaItemCreated(String agendaItemId, FieldValue<String> meetingId, String title, String itemType,
		OffsetDateTime createdAt) implements ContioEvent {
}
