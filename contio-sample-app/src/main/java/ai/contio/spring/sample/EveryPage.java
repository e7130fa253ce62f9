package ai.contio.spring.sample;

import java.time.ZoneId;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the templates have beside the model of their own page.
 */
@ControllerAdvice
class EveryPage {

	private final Markdown markdown = new Markdown();

	/**
	 * For the navigation, which marks the link to the page that is open.
	 */
	@ModelAttribute("path")
	String path(HttpServletRequest request) {
		return request.getServletPath();
	}

	/**
	 * For times that Contio does not write in the zone of the browser.
	 */
	@ModelAttribute("zone")
	ZoneId zone(ZoneId zone) {
		return zone;
	}

	/**
	 * For what Contio writes.
	 */
	@ModelAttribute("markdown")
	Markdown markdown() {
		return this.markdown;
	}

}
