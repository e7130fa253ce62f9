package ai.contio.spring.sandbox.control.page;

import java.util.Arrays;
import java.util.List;

import ai.contio.spring.sandbox.control.page.ControlPages.Choice;
import ai.contio.spring.sandbox.event.SampleEvents;
import ai.contio.spring.sandbox.fault.FaultEffect;
import ai.contio.spring.sandbox.fault.Faults;
import ai.contio.spring.sandbox.html.HtmlPage;
import ai.contio.spring.sandbox.web.Ids;
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
 * Shows what is to go wrong, and changes it.
 */
@Controller
@RequestMapping(Section.PREFIX + "faults")
final class FaultsPageController {

	private final ControlPages pages;

	private final Faults faults;

	private final SampleEvents samples;

	FaultsPageController(ControlPages pages, Faults faults, SampleEvents samples) {
		this.pages = pages;
		this.faults = faults;
		this.samples = samples;
	}

	@GetMapping
	HtmlPage list(@RequestParam(required = false) @Nullable String outcome) {
		return page(FaultForm.EMPTY, null, outcome);
	}

	@PostMapping
	View add(@RequestParam(defaultValue = "") String target, @RequestParam(defaultValue = "") String effect,
			@RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "") String delay,
			@RequestParam(name = "content_type", defaultValue = "") String contentType,
			@RequestParam(defaultValue = "") String probability, @RequestParam(defaultValue = "") String after,
			@RequestParam(defaultValue = "") String times) {
		FaultForm form = new FaultForm(target, effect, status, delay, contentType, probability, after, times);
		try {
			this.faults.add(form.toFault());
			return ControlPages.redirect(Section.FAULTS.path(), Outcome.FAULT_ADDED);
		}
		catch (IllegalArgumentException ex) {
			return page(form, ex.getMessage(), null).status(HttpStatus.BAD_REQUEST);
		}
	}

	/* Who removes what is gone already has what they want */
	@PostMapping("/{id}/remove")
	View remove(@PathVariable String id) {
		Ids.parse(id).ifPresent(this.faults::remove);
		return ControlPages.redirect(Section.FAULTS.path(), Outcome.FAULT_REMOVED);
	}

	@PostMapping("/clear")
	View clear() {
		this.faults.clear();
		return ControlPages.redirect(Section.FAULTS.path(), Outcome.FAULTS_CLEARED);
	}

	private HtmlPage page(FaultForm form, @Nullable String problem, @Nullable String outcome) {
		return this.pages.page(Section.FAULTS, "Faults", "faults",
				new Content(this.faults.list().stream().map(FaultRow::of).toList(), form, effects(form, false),
						effects(form, true), this.samples.types(), problem),
				outcome);
	}

	private static List<Choice> effects(FaultForm form, boolean ofWebhook) {
		return Arrays.stream(FaultEffect.values())
			.filter((effect) -> effect.isOfWebhook() == ofWebhook)
			.map((effect) -> new Choice(effect.code(), effect.code().replace('_', ' '),
					effect.code().equals(form.effect())))
			.toList();
	}

	record Content(List<FaultRow> faults, FaultForm form, List<Choice> effectsOfCalls, List<Choice> effectsOfWebhooks,
			List<String> types, @Nullable String problem) {

	}

}
