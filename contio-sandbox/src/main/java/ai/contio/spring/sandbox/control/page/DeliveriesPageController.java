package ai.contio.spring.sandbox.control.page;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.admin.WebhookFilter;
import ai.contio.spring.sandbox.control.page.DeliveriesPage.Filter;
import ai.contio.spring.sandbox.html.HtmlPage;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.webhook.Deliveries;
import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import ai.contio.spring.sandbox.webhook.WebhookDispatcher;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Shows what became of the events, with request and answer, and tries again.
 */
@Controller
@RequestMapping(Section.PREFIX + "deliveries")
final class DeliveriesPageController {

	private static final Page NEWEST = new Page(50, 0);

	private final ControlPages pages;

	private final Deliveries deliveries;

	private final DeliveryReader reader;

	private final WebhookDispatcher dispatcher;

	private final PartnerApp app;

	DeliveriesPageController(ControlPages pages, Deliveries deliveries, DeliveryReader reader,
			WebhookDispatcher dispatcher, PartnerApp app) {
		this.pages = pages;
		this.deliveries = deliveries;
		this.reader = reader;
		this.dispatcher = dispatcher;
		this.app = app;
	}

	@GetMapping
	HtmlPage list(@RequestParam(defaultValue = "") String status, Page page,
			@RequestParam(required = false) @Nullable String outcome) {
		URI url = this.app.webhookUrl();
		return list(status, page, outcome, (url != null) ? url.toString() : "", null);
	}

	HtmlPage withUrl(String typed, String problem) {
		return list("", NEWEST, null, typed, problem).status(HttpStatus.BAD_REQUEST);
	}

	private HtmlPage list(String status, Page page, @Nullable String outcome, String url, @Nullable String problem) {
		List<Delivery> all = this.deliveries.find((any) -> true);
		List<Delivery> found = all.stream()
			.filter((delivery) -> status.isEmpty() || delivery.status().code().equals(status))
			.toList();
		List<DeliveryRow> rows = page.of(found).stream().map(DeliveryRow::of).toList();
		int next = page.offset() + rows.size();
		return this.pages.page(Section.DELIVERIES, "Deliveries", "deliveries",
				new DeliveriesPage(this.app.webhookEnabled(), url, problem, wanted(), filters(all, status), rows,
						all.isEmpty() ? null : status,
						(next < found.size()) ? "?status=%s&offset=%d".formatted(filterCode(status), next) : null),
				outcome);
	}

	private @Nullable String wanted() {
		WebhookFilter filter = this.app.toResponse().webhookFilter();
		return (filter != null) ? "%s %s".formatted(filter.type(), String.join(", ", filter.events())) : null;
	}

	private static List<Filter> filters(List<Delivery> all, String chosen) {
		Filter any = new Filter("", "all", all.size(), filterCode(chosen).isEmpty());
		return Stream.concat(Stream.of(any), Arrays.stream(DeliveryStatus.values()).map((status) -> {
			long count = all.stream().filter((delivery) -> delivery.status() == status).count();
			return new Filter(status.code(), status.code(), count, status.code().equals(chosen));
		})).toList();
	}

	private static String filterCode(String typed) {
		return Arrays.stream(DeliveryStatus.values())
			.map(DeliveryStatus::code)
			.filter(typed::equals)
			.findFirst()
			.orElse("");
	}

	@GetMapping("/{id}")
	HtmlPage show(@PathVariable String id, @RequestParam(required = false) @Nullable String outcome) {
		Delivery delivery = find(id);
		return this.pages.page(Section.DELIVERIES, delivery.event().type(), "delivery", this.reader.read(delivery),
				outcome);
	}

	@PostMapping("/{id}/retry")
	View retry(@PathVariable String id) {
		Delivery delivery = find(id);
		boolean tried = this.dispatcher.retry(delivery.id());
		return ControlPages.redirect(Section.DELIVERIES.path() + "/" + delivery.id(),
				tried ? Outcome.RETRIED : Outcome.NOT_RETRIED);
	}

	private Delivery find(String id) {
		return Ids.parse(id)
			.flatMap(this.deliveries::find)
			.orElseThrow(() -> ApiException
				.notFound("There is no such delivery. The sandbox remembers the newest, until it is reset."));
	}

}
