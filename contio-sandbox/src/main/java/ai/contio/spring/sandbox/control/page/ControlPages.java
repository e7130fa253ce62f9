package ai.contio.spring.sandbox.control.page;

import java.util.Arrays;
import java.util.List;

import ai.contio.spring.sandbox.html.HtmlPage;
import ai.contio.spring.sandbox.state.SandboxClock;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * Makes pages: what all of them have in common around what one of them shows.
 */
@Component
final class ControlPages {

	private final SandboxClock clock;

	ControlPages(SandboxClock clock) {
		this.clock = clock;
	}

	/**
	 * A page.
	 * @param section the part that it belongs to
	 * @param title what its heading says
	 * @param template the name of its template
	 * @param content what the template shows
	 * @param outcome what came of the form before, by its code, or {@code null}
	 */
	HtmlPage page(Section section, String title, String template, Object content, @Nullable String outcome) {
		return HtmlPage.of("control/page/" + template,
				new Frame(title, Moment.brief(this.clock.instant()),
						this.clock.ahead().isZero() ? null : Durations.text(this.clock.ahead()), links(section),
						Outcome.of(outcome).map(Outcome::message).orElse(null), content));
	}

	private static List<Link> links(Section current) {
		return Arrays.stream(Section.values())
			.map((section) -> new Link(section.path(), section.title(), section == current))
			.toList();
	}

	/**
	 * Send the browser on after a form, so that reloading the page repeats nothing.
	 * @param path where to
	 * @param outcome what the page there says
	 */
	static View redirect(String path, Outcome outcome) {
		return (model, request, response) -> {
			response.setStatus(HttpStatus.SEE_OTHER.value());
			response.setHeader(HttpHeaders.LOCATION, path + "?outcome=" + outcome.code());
		};
	}

	record Frame(String title, Moment now, @Nullable String ahead, List<Link> links, @Nullable String outcome,
			Object content) {

	}

	record Link(String path, String title, boolean current) {

	}

	/**
	 * A choice in a form.
	 *
	 * @param value what is sent
	 * @param text what is shown
	 * @param chosen whether it is the one
	 */
	record Choice(String value, String text, boolean chosen) {

	}

}
