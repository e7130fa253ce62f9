package ai.contio.spring.sandbox.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import ai.contio.spring.sandbox.event.SampleEvents;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What became of the events, newest first.
 */
@RestController
@RequestMapping("/v1/partner/admin/webhook-deliveries")
final class DeliveryController {

	private final Deliveries deliveries;

	private final WebhookDispatcher dispatcher;

	private final SampleEvents events;

	DeliveryController(Deliveries deliveries, WebhookDispatcher dispatcher, SampleEvents events) {
		this.deliveries = deliveries;
		this.dispatcher = dispatcher;
		this.events = events;
	}

	@GetMapping
	Listing list(@RequestParam(required = false) @Nullable String status,
			@RequestParam(name = "event_type", required = false) @Nullable String eventType, Page page) {
		List<Delivery> found = this.deliveries.find(hasStatus(status).and(hasType(eventType)));
		return new Listing(page.of(found).stream().map(DeliveryResponse::of).toList(), found.size(), page.limit(),
				page.offset());
	}

	@GetMapping("/{id}")
	DeliveryResponse get(@PathVariable String id) {
		return DeliveryResponse.of(find(id));
	}

	@PostMapping("/{id}/retry")
	RetryResponse retry(@PathVariable String id) {
		boolean scheduled = this.dispatcher.retry(find(id).id());
		return RetryResponse.of(find(id), scheduled);
	}

	private Delivery find(String id) {
		return Ids.parse(id)
			.flatMap(this.deliveries::find)
			.orElseThrow(() -> ApiException.notFound("There is no webhook delivery '%s'.".formatted(id)));
	}

	private static Predicate<Delivery> hasStatus(@Nullable String code) {
		if (code == null) {
			return (delivery) -> true;
		}
		DeliveryStatus status = Arrays.stream(DeliveryStatus.values())
			.filter((candidate) -> candidate.code().equals(code))
			.findAny()
			.orElseThrow(() -> ApiException.invalidRequest(
					"'status' must be one of pending, delivered, failed, abandoned, but is '%s'.".formatted(code)));
		return (delivery) -> delivery.status() == status;
	}

	private Predicate<Delivery> hasType(@Nullable String eventType) {
		if (eventType != null && !this.events.types().contains(eventType)) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "invalid_request",
					"There is no event type '%s'.".formatted(eventType),
					Map.of("valid_event_types", this.events.types()));
		}
		return (delivery) -> eventType == null || eventType.equals(delivery.event().type());
	}

	record Listing(List<DeliveryResponse> deliveries, int total, int limit, int offset) {

	}

}
