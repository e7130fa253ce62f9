package ai.contio.spring.webhook;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

import ai.contio.spring.client.json.ContioJson;
import ai.contio.spring.webhook.event.EventUser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads the envelope of an event and passes over its data, noting only where it is:
 * binding costs most of the work, and most events have listeners for few types.
 */
final class EnvelopeReader {

	private static final int MAX_ID_LENGTH = 255;

	private @Nullable String eventType;

	private @Nullable String eventId;

	private @Nullable String timestamp;

	private @Nullable String partnerAppId;

	private @Nullable EventUser forUser;

	private @Nullable String actorUserId;

	private boolean utf8 = true;

	private long dataStart = -1;

	private long dataEnd = -1;

	private EnvelopeReader() {
	}

	/**
	 * Read an envelope.
	 * @param body the verified bytes
	 * @return the envelope
	 * @throws MalformedEventException if the body is not the JSON of an event
	 */
	static EventEnvelope read(byte[] body) throws MalformedEventException {
		EnvelopeReader reader = new EnvelopeReader();
		try (JsonParser parser = ContioJson.mapper().createParser(body)) {
			reader.readObject(parser);
		}
		catch (JacksonException ex) {
			throw new MalformedEventException("not JSON: " + ex.getClass().getSimpleName());
		}
		return reader.toEnvelope();
	}

	private void readObject(JsonParser parser) throws MalformedEventException {
		if (parser.nextToken() != JsonToken.START_OBJECT) {
			throw new MalformedEventException("not a JSON object");
		}
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			parser.nextToken();
			readField(name, parser);
		}
		if (parser.nextToken() != null) {
			throw new MalformedEventException("more than one JSON value");
		}
	}

	private void readField(String name, JsonParser parser) {
		switch (name) {
			case "event_type" -> this.eventType = text(parser);
			case "event_id" -> this.eventId = text(parser);
			case "timestamp" -> this.timestamp = text(parser);
			case "partner_app_id" -> this.partnerAppId = text(parser);
			case "actor_user_id" -> this.actorUserId = text(parser);
			case "for_user" -> this.forUser = user(parser);
			case "data" -> passOverData(parser);
			default -> parser.skipChildren();
		}
	}

	private static @Nullable String text(JsonParser parser) {
		if (parser.currentToken() == JsonToken.VALUE_STRING) {
			return parser.getString();
		}
		parser.skipChildren();
		return null;
	}

	private static @Nullable EventUser user(JsonParser parser) {
		JsonNode user = parser.readValueAsTree();
		JsonNode id = user.path("id");
		JsonNode email = user.path("email");
		return (id.isString() && email.isString()) ? new EventUser(id.stringValue(), email.stringValue()) : null;
	}

	private void passOverData(JsonParser parser) {
		boolean object = parser.currentToken() == JsonToken.START_OBJECT;
		long start = parser.currentTokenLocation().getByteOffset();
		parser.skipChildren();
		this.dataStart = object ? start : -1;
		this.dataEnd = object ? parser.currentLocation().getByteOffset() : -1;
		// Jackson counts bytes of UTF-8 only
		this.utf8 = !object || start >= 0;
	}

	private EventEnvelope toEnvelope() throws MalformedEventException {
		if (!this.utf8) {
			throw new MalformedEventException("not UTF-8");
		}
		String type = required("event_type", this.eventType);
		String id = required("event_id", this.eventId);
		return new EventEnvelope(type, id, time(required("timestamp", this.timestamp)), this.partnerAppId, this.forUser,
				this.actorUserId, (int) this.dataStart, (int) this.dataEnd);
	}

	private static String required(String name, @Nullable String value) throws MalformedEventException {
		if (value == null || value.isBlank()) {
			throw new MalformedEventException(name + " is missing or blank");
		}
		if (value.length() > MAX_ID_LENGTH) {
			throw new MalformedEventException(name + " is longer than " + MAX_ID_LENGTH + " characters");
		}
		if (value.indexOf('\0') >= 0 || value.codePoints().anyMatch(EnvelopeReader::isHalf)) {
			// Nothing can store it, and no event of Contio's has it
			throw new MalformedEventException(name + " has a null character or half a character");
		}
		return value;
	}

	private static boolean isHalf(int codePoint) {
		return Character.getType(codePoint) == Character.SURROGATE;
	}

	private static OffsetDateTime time(String value) throws MalformedEventException {
		try {
			return OffsetDateTime.parse(value);
		}
		catch (DateTimeException ex) {
			throw new MalformedEventException("timestamp is no date-time with an offset");
		}
	}

}
