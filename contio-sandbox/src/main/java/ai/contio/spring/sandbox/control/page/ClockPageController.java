package ai.contio.spring.sandbox.control.page;

import java.time.Duration;
import java.util.List;

import ai.contio.spring.sandbox.html.HtmlPage;
import ai.contio.spring.sandbox.state.SandboxClock;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Shows the sandbox's time and moves it.
 */
@Controller
@RequestMapping(Section.PREFIX + "clock")
final class ClockPageController {

	private static final List<Preset> PRESETS = List.of(new Preset("PT1H", "1 hour"), new Preset("PT24H", "24 hours"),
			new Preset("PT72H", "72 hours"));

	private final ControlPages pages;

	private final SandboxClock clock;

	ClockPageController(ControlPages pages, SandboxClock clock) {
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping
	HtmlPage show(@RequestParam(required = false) @Nullable String outcome) {
		return page("", null, outcome);
	}

	@PostMapping
	View advance(@RequestParam(defaultValue = "") String advance) {
		Duration duration = Durations.parse(advance).orElse(null);
		if (duration == null) {
			return page(advance, "'%s' is no duration. 90 minutes are PT90M, three days P3D.".formatted(advance), null)
				.status(HttpStatus.BAD_REQUEST);
		}
		try {
			this.clock.advance(duration);
			return ControlPages.redirect(Section.CLOCK.path(), Outcome.CLOCK_MOVED);
		}
		catch (IllegalArgumentException ex) {
			return page(advance, ex.getMessage(), null).status(HttpStatus.BAD_REQUEST);
		}
	}

	private HtmlPage page(String typed, @Nullable String problem, @Nullable String outcome) {
		return this.pages.page(Section.CLOCK, "Clock and reset", "clock", new ClockPage(Moment.of(this.clock.instant()),
				Moment.of(this.clock.wall().instant()), Durations.text(this.clock.ahead()), PRESETS, typed, problem),
				outcome);
	}

	record ClockPage(Moment here, Moment wall, String difference, List<Preset> presets, String typed,
			@Nullable String problem) {

	}

	record Preset(String duration, String text) {

	}

}
