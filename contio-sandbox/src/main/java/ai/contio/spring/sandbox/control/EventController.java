package ai.contio.spring.sandbox.control;

import java.util.List;

import ai.contio.spring.sandbox.event.SampleEvents;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.OptionalJsonBody;
import ai.contio.spring.sandbox.webhook.SignatureScheme;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends events on demand.
 */
@RestController
@RequestMapping("/_sandbox/events")
final class EventController {

	private final EventTrigger trigger;

	private final SampleEvents samples;

	EventController(EventTrigger trigger, SampleEvents samples) {
		this.trigger = trigger;
		this.samples = samples;
	}

	@GetMapping
	EventTypes types() {
		return new EventTypes(this.samples.types());
	}

	@PostMapping("/{type}")
	@ResponseStatus(HttpStatus.ACCEPTED)
	SentEvent send(@PathVariable String type, @RequestParam(required = false) @Nullable String scheme,
			@RequestParam(name = "event_id", required = false) @Nullable String eventId, OptionalJsonBody data) {
		return this.trigger.send(new EventRequest(type, data.json(), scheme(scheme), eventId));
	}

	private static @Nullable SignatureScheme scheme(@Nullable String scheme) {
		if (scheme == null) {
			return null;
		}
		return switch (scheme) {
			case "timestamped" -> SignatureScheme.TIMESTAMPED;
			case "body-only" -> SignatureScheme.BODY_ONLY;
			default -> throw ApiException.invalidRequest("'scheme' must be timestamped or body-only.");
		};
	}

	record EventTypes(List<String> eventTypes) {

	}

}
