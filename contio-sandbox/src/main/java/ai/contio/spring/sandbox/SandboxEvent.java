package ai.contio.spring.sandbox;

import java.util.Map;

import ai.contio.spring.sandbox.control.EventRequest;
import ai.contio.spring.sandbox.control.EventTrigger;
import ai.contio.spring.sandbox.control.SentEvent;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.webhook.SignatureScheme;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event that is about to be sent. Each method changes it and returns it.
 */
public final class SandboxEvent {

	private final EventTrigger trigger;

	private final JsonMapper json;

	private final String type;

	private @Nullable String data;

	private @Nullable SignatureScheme scheme;

	private @Nullable String id;

	SandboxEvent(EventTrigger trigger, JsonMapper json, String type) {
		this.trigger = trigger;
		this.json = json;
		this.type = type;
	}

	/**
	 * Send this data instead of sample data.
	 * @param fields the whole data, by the names that the API has, such as
	 * {@code meeting_id}
	 * @return this event
	 */
	public SandboxEvent data(Map<String, ?> fields) {
		this.data = this.json.writeValueAsString(fields);
		return this;
	}

	/**
	 * Sign it this way instead of the one that the settings say.
	 * @param signatureScheme how to sign it
	 * @return this event
	 */
	public SandboxEvent scheme(SignatureScheme signatureScheme) {
		this.scheme = signatureScheme;
		return this;
	}

	/**
	 * Send it with this id instead of a new one, to deliver an event twice.
	 * @param eventId the id of the event
	 * @return this event
	 */
	public SandboxEvent id(String eventId) {
		this.id = eventId;
		return this;
	}

	/**
	 * Send it.
	 * @return what was sent; it is on its way, not yet there
	 * @throws IllegalArgumentException if there is no such event type
	 * @throws IllegalStateException if there is nowhere to send it to
	 */
	public SentEvent send() {
		try {
			return this.trigger.send(new EventRequest(this.type, this.data, this.scheme, this.id));
		}
		catch (ApiException ex) {
			if (ex.status().value() == 400) {
				throw new IllegalArgumentException(ex.getMessage(), ex);
			}
			throw new IllegalStateException(ex.getMessage(), ex);
		}
	}

}
