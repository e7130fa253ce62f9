package ai.contio.spring.sandbox.control.page;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.control.page.ControlPages.Choice;
import ai.contio.spring.sandbox.event.SampleEvents;
import ai.contio.spring.sandbox.fault.Faults;
import ai.contio.spring.sandbox.html.HtmlPage;
import ai.contio.spring.sandbox.webhook.Deliveries;
import ai.contio.spring.sandbox.webhook.Delivery;
import ai.contio.spring.sandbox.webhook.DeliveryStatus;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows at a glance what there is and what has happened.
 */
@Controller
final class OverviewController {

	private static final int NEWEST = 5;

	private final ControlPages pages;

	private final PartnerApp app;

	private final Deliveries deliveries;

	private final SampleEvents samples;

	private final Codes codes;

	private final Faults faults;

	private final People people;

	OverviewController(ControlPages pages, PartnerApp app, Deliveries deliveries, SampleEvents samples, Codes codes,
			Faults faults, People people) {
		this.pages = pages;
		this.app = app;
		this.deliveries = deliveries;
		this.samples = samples;
		this.codes = codes;
		this.faults = faults;
		this.people = people;
	}

	@GetMapping({ "/_sandbox", "/_sandbox/" })
	HtmlPage show(@RequestParam(required = false) @Nullable String outcome) {
		List<Delivery> all = this.deliveries.find((any) -> true);
		List<Choice> types = this.samples.types()
			.stream()
			.map((type) -> new Choice(type, type, type.equals("meeting.completed")))
			.toList();
		URI url = this.app.webhookUrl();
		Overview overview = new Overview(this.app.webhookEnabled(), (url != null) ? url.toString() : "", counts(all),
				all.stream().limit(NEWEST).map(DeliveryRow::of).toList(), types, this.codes.newest(NEWEST).codes(),
				this.faults.list().stream().map(FaultRow::of).toList(), this.people.all());
		return this.pages.page(Section.OVERVIEW, "Overview", "overview", overview, outcome);
	}

	private static List<Count> counts(List<Delivery> all) {
		return Arrays.stream(DeliveryStatus.values())
			.map((status) -> new Count(status.code(),
					all.stream().filter((delivery) -> delivery.status() == status).count()))
			.toList();
	}

	record Overview(boolean enabled, String url, List<Count> counts, List<DeliveryRow> deliveries, List<Choice> types,
			List<Codes.Row> codes, List<FaultRow> faults, List<Person> people) {

	}

	record Count(String status, long count) {

	}

}
