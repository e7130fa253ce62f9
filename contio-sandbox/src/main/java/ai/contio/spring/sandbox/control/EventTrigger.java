package ai.contio.spring.sandbox.control;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.event.SampleEvents;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.WebhookDispatcher;
import ai.contio.spring.sandbox.webhook.WebhookEvent;
import ai.contio.spring.sandbox.webhook.WebhookSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes events happen.
 */
@Component
public final class EventTrigger {

	private final SampleEvents samples;

	private final WebhookDispatcher dispatcher;

	private final WebhookSettings settings;

	private final PartnerApp app;

	private final JsonMapper json;

	private final Clock clock;

	EventTrigger(SampleEvents samples, WebhookDispatcher dispatcher, WebhookSettings settings, PartnerApp app,
			JsonMapper json, Clock clock) {
		this.samples = samples;
		this.dispatcher = dispatcher;
		this.settings = settings;
		this.app = app;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Send an event to the app.
	 * @param request what to send
	 * @return what was sent
	 * @throws ApiException if there is no such event type, or nowhere to send it to
	 */
	public SentEvent send(EventRequest request) {
		if (!this.samples.types().contains(request.type())) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "validation_error",
					"There is no event type '%s'.".formatted(request.type()),
					Map.of("valid_event_types", this.samples.types()));
		}
		if (this.app.webhookUrl() == null) {
			throw new ApiException(HttpStatus.CONFLICT, "webhook_url_missing",
					"There is nowhere to send the event to. Set contio.sandbox.webhook-url, "
							+ "or the app's webhook_url with PATCH /v1/partner/admin/app.");
		}
		String id = (request.eventId() != null) ? request.eventId() : UUID.randomUUID().toString();
		WebhookEvent event = new WebhookEvent(request.type(), id, this.json.writeValueAsString(envelope(request, id)),
				(request.scheme() != null) ? request.scheme() : this.settings.scheme());
		return new SentEvent(id, request.type(), this.dispatcher.publish(event).map(Delivery::id).orElse(null));
	}

	/* Data that was given goes out as it came, to the digit */
	private Map<String, Object> envelope(EventRequest request, String id) {
		Map<String, Object> envelope = new LinkedHashMap<>();
		envelope.put("event_type", request.type());
		envelope.put("event_id", id);
		envelope.put("timestamp", this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
		envelope.put("partner_app_id", PartnerApp.ID);
		if (!request.type().startsWith("partner.")) {
			User user = User.ADA;
			envelope.put("for_user", Map.of("id", user.id(), "email", user.email()));
			envelope.put("actor_user_id", User.BRUNO.id());
		}
		envelope.put("data",
				(request.dataJson() != null) ? new RawValue(request.dataJson()) : this.samples.sample(request.type()));
		return envelope;
	}

}
