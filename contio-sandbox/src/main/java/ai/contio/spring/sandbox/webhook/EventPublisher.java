package ai.contio.spring.sandbox.webhook;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.admin.PartnerApp;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts events into their envelopes and on their way.
 */
@Component
public final class EventPublisher {

	private final WebhookDispatcher dispatcher;

	private final WebhookSettings settings;

	private final PartnerApp app;

	private final JsonMapper json;

	private final Clock clock;

	private final ObjectProvider<EventObserver> observers;

	EventPublisher(WebhookDispatcher dispatcher, WebhookSettings settings, PartnerApp app, JsonMapper json, Clock clock,
			ObjectProvider<EventObserver> observers) {
		this.dispatcher = dispatcher;
		this.settings = settings;
		this.app = app;
		this.json = json;
		this.clock = clock;
		this.observers = observers;
	}

	/**
	 * Send an event of a user's own doing, if the app has told where to.
	 * @param type the type of the event
	 * @param data its data
	 * @param user whom it is for, and who did it
	 */
	public void publish(String type, Map<String, Object> data, User user) {
		publish(type, data, user, user);
		this.observers.forEach((observer) -> observer.happened(type, data, user));
	}

	/**
	 * Send an event that is not of a user's own doing, if the app has told where to.
	 * @param type the type of the event
	 * @param data its data
	 * @param user whom it is for, or {@code null} if it is of the app
	 * @param actor whose doing it was, or {@code null}
	 */
	public void publish(String type, Map<String, Object> data, @Nullable User user, @Nullable User actor) {
		if (this.app.webhookUrl() != null) {
			publish(event(type, UUID.randomUUID().toString(), data, user, actor, this.settings.scheme()));
		}
	}

	/**
	 * Send an event.
	 * @param event the event
	 * @return its delivery, or empty if the app's filter leaves it out
	 */
	public Optional<Delivery> publish(WebhookEvent event) {
		return this.dispatcher.publish(event);
	}

	/**
	 * Put an event into its envelope.
	 * @param type the type of the event
	 * @param id its id
	 * @param data its data
	 * @param user whom it is for, or {@code null} if it is of the app
	 * @param actor whose doing it was, or {@code null}
	 * @param scheme how it is signed
	 * @return the event, not sent yet
	 */
	public WebhookEvent event(String type, String id, Object data, @Nullable User user, @Nullable User actor,
			SignatureScheme scheme) {
		Map<String, Object> envelope = new LinkedHashMap<>();
		envelope.put("event_type", type);
		envelope.put("event_id", id);
		envelope.put("timestamp", this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
		envelope.put("partner_app_id", PartnerApp.ID);
		if (user != null) {
			envelope.put("for_user", Map.of("id", user.id(), "email", user.email()));
		}
		if (actor != null) {
			envelope.put("actor_user_id", actor.id());
		}
		envelope.put("data", data);
		return new WebhookEvent(type, id, this.json.writeValueAsString(envelope), scheme);
	}

}
