package ai.contio.spring.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.control.EventRequest;
import ai.contio.spring.sandbox.control.EventTrigger;
import ai.contio.spring.sandbox.control.SentEvent;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.webhook.SignatureScheme;
import ai.contio.spring.sandbox.webhook.SignedEvent;
import ai.contio.spring.sandbox.webhook.SignedEvents;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationContext;

/**
 * An event that is about to be sent. Each method changes it and returns it.
 */
public final class SandboxEvent {

	private final ApplicationContext context;

	private final String type;

	private final Map<String, @Nullable Object> changes = new LinkedHashMap<>();

	private @Nullable Map<String, ?> data;

	private @Nullable SignatureScheme scheme;

	private @Nullable String id;

	private User user = User.ADA;

	SandboxEvent(ApplicationContext context, String type) {
		this.context = context;
		this.type = type;
	}

	/**
	 * Send this data instead of sample data.
	 * @param fields the whole data, by the names that the API has, such as
	 * {@code meeting_id}
	 * @return this event
	 */
	public SandboxEvent data(Map<String, ?> fields) {
		this.data = fields;
		return this;
	}

	/**
	 * Change a field of the data.
	 * @param field the name that the API has for it, such as {@code meeting_id}
	 * @param value its value, or {@code null} for a JSON null
	 * @return this event
	 */
	public SandboxEvent with(String field, @Nullable Object value) {
		this.changes.put(field, value);
		return this;
	}

	/**
	 * Send it about another user than Ada. An event about the partner app itself has
	 * none.
	 * @param email the address of the user
	 * @return this event
	 * @throws IllegalArgumentException if the sandbox has no such user
	 */
	public SandboxEvent user(String email) {
		this.user = this.context.getBean(Accounts.class)
			.user(email)
			.orElseThrow(() -> new IllegalArgumentException("The sandbox has no user '%s'".formatted(email)));
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
		return with(EventTrigger::send);
	}

	/**
	 * Sign it and do not send it, to hand it to a receiver in another way than by HTTP.
	 * @return what would be sent
	 * @throws IllegalArgumentException if there is no such event type
	 */
	public SignedEvent sign() {
		return this.context.getBean(SignedEvents.class).sign(with(EventTrigger::event));
	}

	private <T> T with(Action<T> action) {
		EventTrigger trigger = this.context.getBean(EventTrigger.class);
		try {
			return action.apply(trigger, new EventRequest(this.type, json(trigger), this.scheme, this.id), this.user);
		}
		catch (ApiException ex) {
			if (ex.status().value() == 400) {
				throw new IllegalArgumentException(ex.getMessage(), ex);
			}
			throw new IllegalStateException(ex.getMessage(), ex);
		}
	}

	/* Sample data is made as late as possible: it holds times */
	private @Nullable String json(EventTrigger trigger) {
		if (this.data == null && this.changes.isEmpty()) {
			return null;
		}
		Map<String, @Nullable Object> fields = new LinkedHashMap<>(
				(this.data != null) ? this.data : trigger.sample(this.type));
		fields.putAll(this.changes);
		return this.context.getBean(JsonMapper.class).writeValueAsString(fields);
	}

	@FunctionalInterface
	private interface Action<T> {

		T apply(EventTrigger trigger, EventRequest request, User user);

	}

}
