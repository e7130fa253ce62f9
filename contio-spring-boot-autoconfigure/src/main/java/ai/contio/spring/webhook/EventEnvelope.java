package ai.contio.spring.webhook;

import java.time.OffsetDateTime;

import ai.contio.spring.webhook.event.ContioEventTypes;
import ai.contio.spring.webhook.event.EventUser;
import org.jspecify.annotations.Nullable;

/**
 * What is read of every event, before anyone asks for its data.
 *
 * @param eventType the type of the event
 * @param eventId the id of the event
 * @param timestamp when it happened
 * @param partnerAppId the app that it was sent to
 * @param forUser the user whose data it is about
 * @param actorUserId who caused it
 * @param dataStart the first byte of the data in the body, -1 if there is no JSON object
 * @param dataEnd the byte after the data
 */
public record EventEnvelope(String eventType, String eventId, OffsetDateTime timestamp, @Nullable String partnerAppId,
		@Nullable EventUser forUser, @Nullable String actorUserId, int dataStart, int dataEnd) {

	/**
	 * The type for places that take only a bounded number of values, such as metrics.
	 * @return the event type, or {@code unknown} if this version has no record for it
	 */
	public String knownType() {
		return knownType(this.eventType);
	}

	/**
	 * An event type for places that take only a bounded number of values.
	 * @param eventType any type
	 * @return the same, or {@code unknown} if this version has no record for it
	 */
	public static String knownType(String eventType) {
		return ContioEventTypes.all().contains(eventType) ? eventType : "unknown";
	}

}
