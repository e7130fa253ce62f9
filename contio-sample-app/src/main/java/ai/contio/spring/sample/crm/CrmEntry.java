package ai.contio.spring.sample.crm;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What the CRM knows of an event.
 *
 * @param eventId the id of the event
 * @param eventType the type of the event
 * @param contact the e-mail of the user it is about, if it is about one
 * @param writtenAt when it was written
 */
record CrmEntry(String eventId, String eventType, @Nullable String contact, OffsetDateTime writtenAt) {
}
