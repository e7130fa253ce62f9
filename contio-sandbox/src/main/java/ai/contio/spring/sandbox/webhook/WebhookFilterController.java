package ai.contio.spring.sandbox.webhook;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import ai.contio.spring.sandbox.admin.AppResponse;
import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.admin.WebhookFilter;
import ai.contio.spring.sandbox.event.SampleEvents;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.JsonBody;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Chooses the events that go out, under the path of the specification and that of the
 * SDK.
 */
@RestController
@RequestMapping({ "/v1/partner/admin/webhook-filter", "/v1/partner/admin/app/webhook-filter" })
final class WebhookFilterController {

	private static final List<String> TYPES = List.of("include", "exclude");

	private final SampleEvents events;

	private final PartnerApp app;

	WebhookFilterController(SampleEvents events, PartnerApp app) {
		this.events = events;
		this.app = app;
	}

	@PutMapping
	AppResponse replace(JsonBody body) {
		String type = body.text("type");
		List<String> eventTypes = body.texts("events");
		if (type == null || !TYPES.contains(type)) {
			throw ApiException.validation("'type' must be include or exclude.");
		}
		if (eventTypes.isEmpty()) {
			throw ApiException.validation("'events' must have at least one event type.");
		}
		refuseUnknown(eventTypes);
		return show(new WebhookFilter(type, List.copyOf(eventTypes)));
	}

	@DeleteMapping
	AppResponse delete() {
		return show(null);
	}

	private AppResponse show(@Nullable WebhookFilter filter) {
		this.app.webhookFilter(filter);
		return this.app.toResponse();
	}

	private void refuseUnknown(List<String> eventTypes) {
		TreeSet<String> unknown = new TreeSet<>(eventTypes);
		unknown.removeAll(this.events.types());
		if (!unknown.isEmpty()) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "validation_error",
					"There is no event type %s.".formatted(String.join(", ", unknown)),
					Map.of("valid_event_types", this.events.types()));
		}
	}

}
