package ai.contio.spring.sample;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells the navigation of every page which of its links is the one that is open.
 */
@ControllerAdvice
class CurrentPage {

	@ModelAttribute("path")
	String path(HttpServletRequest request) {
		return request.getServletPath();
	}

}
