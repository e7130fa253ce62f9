package ai.contio.spring.sandbox.control.page;

import ai.contio.spring.sandbox.html.HtmlPage;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the codes that would have been sent by e-mail.
 */
@Controller
final class OutboxPageController {

	private final ControlPages pages;

	private final Codes codes;

	OutboxPageController(ControlPages pages, Codes codes) {
		this.pages = pages;
		this.codes = codes;
	}

	@GetMapping(Section.PREFIX + "outbox")
	HtmlPage list() {
		return this.pages.page(Section.OUTBOX, "Outbox", "outbox", this.codes.newest(Integer.MAX_VALUE), null);
	}

}
