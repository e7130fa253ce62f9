package ai.contio.spring.sandbox.control.page;

import ai.contio.spring.sandbox.html.HtmlPage;
import ai.contio.spring.sandbox.web.ApiException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Says on a page, and not in JSON, what cannot be shown.
 */
@Controller
@ControllerAdvice(basePackageClasses = PageErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageErrors {

	private final ControlPages pages;

	PageErrors(ControlPages pages) {
		this.pages = pages;
	}

	@GetMapping(Section.PREFIX + "**")
	HtmlPage unknown() {
		return handle(ApiException.notFound("The control page has no such part."));
	}

	@ExceptionHandler
	HtmlPage handle(ApiException ex) {
		String title = (ex.status() == HttpStatus.NOT_FOUND) ? "There is no such thing" : "That did not work";
		return this.pages.page(Section.OVERVIEW, title, "problem", new Problem(ex.getMessage()), null)
			.status(ex.status());
	}

	record Problem(@Nullable String problem) {

	}

}
