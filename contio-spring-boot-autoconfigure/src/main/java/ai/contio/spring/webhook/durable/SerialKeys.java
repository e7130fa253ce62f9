package ai.contio.spring.webhook.durable;

import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.webhook.EventEnvelope;
import ai.contio.spring.webhook.ReceivedEvent;
import ai.contio.spring.webhook.SerialBy;
import ai.contio.spring.webhook.event.EventUser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The keys by which events wait for each other.
 */
final class SerialKeys {

	private SerialKeys() {
	}

	static @Nullable String of(SerialBy serialBy, ReceivedEvent event) {
		return switch (serialBy) {
			case NOTHING -> null;
			case MEETING -> meeting(event);
			case USER -> user(event.envelope().forUser());
		};
	}

	private static @Nullable String user(@Nullable EventUser user) {
		return (user != null) ? user.id() : null;
	}

	/* By its name in the JSON: also in types that have no record yet */
	private static @Nullable String meeting(ReceivedEvent event) {
		EventEnvelope envelope = event.envelope();
		if (envelope.dataStart() < 0) {
			return null;
		}
		try {
			JsonNode data = ContioJson.mapper()
				.readTree(event.body(), envelope.dataStart(), envelope.dataEnd() - envelope.dataStart());
			JsonNode id = data.path("meeting_id");
			return id.isString() ? id.stringValue() : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

}
