package ai.contio.spring.webhook.event;

import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.client.json.JsonProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Turns the data of an event into its record. It never fails: what cannot be a record
 * becomes an {@link UnknownEvent} or an {@link UndecodableEvent}.
 */
public final class EventDecoder {

	private EventDecoder() {
	}

	/**
	 * The record of an event, straight from the bytes.
	 * @param eventType the event type as Contio writes it
	 * @param json bytes that hold the data, which is a JSON object
	 * @param offset where the data begins
	 * @param length how many bytes it has
	 * @return the event
	 */
	public static ContioEvent decode(String eventType, byte[] json, int offset, int length) {
		Class<? extends ContioEvent> type = ContioEventTypes.recordOf(eventType);
		if (type == null) {
			return new UnknownEvent(eventType, tree(json, offset, length));
		}
		try {
			return ContioJson.mapper().readValue(json, offset, length, type);
		}
		catch (JacksonException ex) {
			return new UndecodableEvent(eventType, tree(json, offset, length), JsonProblem.describe(ex));
		}
	}

	/**
	 * The record of an event.
	 * @param eventType the event type as Contio writes it
	 * @param data the data as it was received, if there was any
	 * @return the event
	 */
	public static ContioEvent decode(String eventType, @Nullable JsonNode data) {
		Class<? extends ContioEvent> type = ContioEventTypes.recordOf(eventType);
		if (type == null) {
			return new UnknownEvent(eventType, data);
		}
		if (data == null || !data.isObject()) {
			return new UndecodableEvent(eventType, data, "'data' is not an object");
		}
		try {
			return ContioJson.mapper().treeToValue(data, type);
		}
		catch (JacksonException ex) {
			return new UndecodableEvent(eventType, data, JsonProblem.describe(ex));
		}
	}

	private static @Nullable JsonNode tree(byte[] json, int offset, int length) {
		try {
			return ContioJson.mapper().readTree(json, offset, length);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

}
