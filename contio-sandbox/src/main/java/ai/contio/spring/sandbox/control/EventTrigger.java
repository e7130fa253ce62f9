package ai.contio.spring.sandbox.control;

import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.event.SampleEvents;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.EventPublisher;
import ai.contio.spring.sandbox.webhook.WebhookEvent;
import ai.contio.spring.sandbox.webhook.WebhookSettings;
import tools.jackson.databind.util.RawValue;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes events happen.
 */
@Component
public final class EventTrigger {

	private final SampleEvents samples;

	private final EventPublisher events;

	private final WebhookSettings settings;

	private final PartnerApp app;

	EventTrigger(SampleEvents samples, EventPublisher events, WebhookSettings settings, PartnerApp app) {
		this.samples = samples;
		this.events = events;
		this.settings = settings;
		this.app = app;
	}

	/**
	 * Send an event to the app.
	 * @param request what to send
	 * @return what was sent
	 * @throws ApiException if there is no such event type, or nowhere to send it to
	 */
	public SentEvent send(EventRequest request) {
		return send(request, User.ADA);
	}

	/**
	 * Send an event to the app.
	 * @param request what to send
	 * @param user whom it is for, if it is one about a user
	 * @return what was sent
	 * @throws ApiException if there is no such event type, or nowhere to send it to
	 */
	public SentEvent send(EventRequest request, User user) {
		WebhookEvent event = event(request, user);
		if (this.app.webhookUrl() == null) {
			throw new ApiException(HttpStatus.CONFLICT, "webhook_url_missing",
					"There is nowhere to send the event to. Set contio.sandbox.webhook-url, "
							+ "or the app's webhook_url with PATCH /v1/partner/admin/app.");
		}
		return new SentEvent(event.id(), event.type(), this.events.publish(event).map(Delivery::id).orElse(null));
	}

	/**
	 * Make an event without sending it.
	 * @param request what to make
	 * @param user whom it is for, if it is one about a user
	 * @return the event
	 * @throws ApiException if there is no such event type
	 */
	public WebhookEvent event(EventRequest request, User user) {
		requireKnown(request.type());
		// Data that was given goes out as it came, to the digit
		Object data = (request.dataJson() != null) ? new RawValue(request.dataJson()) : sample(request.type());
		boolean ofUser = !request.type().startsWith("partner.");
		return this.events.event(request.type(),
				(request.eventId() != null) ? request.eventId() : UUID.randomUUID().toString(), data,
				ofUser ? user : null, ofUser ? User.BRUNO : null,
				(request.scheme() != null) ? request.scheme() : this.settings.scheme());
	}

	/**
	 * Sample data of an event.
	 * @param type the type of the event
	 * @return data that is new each time
	 * @throws ApiException if there is no such event type
	 */
	public Map<String, Object> sample(String type) {
		requireKnown(type);
		return this.samples.sample(type);
	}

	private void requireKnown(String type) {
		if (!this.samples.types().contains(type)) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "validation_error",
					"There is no event type '%s'.".formatted(type), Map.of("valid_event_types", this.samples.types()));
		}
	}

}
