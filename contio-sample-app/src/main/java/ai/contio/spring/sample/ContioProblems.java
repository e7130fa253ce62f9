package ai.contio.spring.sample;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioAwaitException;
import ai.contio.spring.client.ContioForbiddenException;
import ai.contio.spring.client.ContioNotConnectedException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a person is told when a call does not succeed: what happened, what to do, and the
 * request id, which is what Contio's support asks for. No page has to care about errors.
 */
@ControllerAdvice
class ContioProblems {

	/**
	 * Nothing was sent: who is signed in here has no connection, or it has ended.
	 */
	@ExceptionHandler
	String notConnected(ContioNotConnectedException failure, RedirectAttributes redirect) {
		redirect.addFlashAttribute("problem", "Connect to Contio first.");
		return "redirect:/me";
	}

	/**
	 * The user declined a scope. The exception has the link that asks for it.
	 */
	@ExceptionHandler
	ModelAndView notPermitted(ContioForbiddenException failure, HttpServletRequest request) {
		if (failure.getAuthorizationPath() == null) {
			return contioFailed(failure, request);
		}
		return page("permission", HttpStatus.FORBIDDEN, request).addObject("failure", failure);
	}

	@ExceptionHandler
	ModelAndView contioFailed(ContioApiException failure, HttpServletRequest request) {
		HttpStatusCode answered = failure.getStatusCode();
		HttpStatusCode status = (answered != null && answered.is4xxClientError()) ? answered : HttpStatus.BAD_GATEWAY;
		return page("problem", status, request).addObject("failure", failure).addObject("advice", Advice.on(failure));
	}

	/**
	 * Something was waited for, and was not done in time.
	 */
	@ExceptionHandler
	ModelAndView notYet(ContioAwaitException failure, HttpServletRequest request) {
		return page("late", HttpStatus.GATEWAY_TIMEOUT, request);
	}

	/**
	 * The starter checks what it sends against the bounds of Contio, and says what is
	 * wrong.
	 */
	@ExceptionHandler
	ModelAndView outOfBounds(IllegalArgumentException failure, HttpServletRequest request) {
		return page("invalid", HttpStatus.BAD_REQUEST, request).addObject("reason", failure.getMessage());
	}

	/* Back leads to the page of the navigation that the request was about */
	private static ModelAndView page(String name, HttpStatusCode status, HttpServletRequest request) {
		String back = request.getServletPath().replaceFirst("^(/\\w+/[^/]+)/.*", "$1");
		boolean read = request.getMethod().equals("GET");
		ModelAndView page = new ModelAndView(name).addObject("path", back)
			.addObject("returnTo", read ? request.getRequestURI() : request.getContextPath() + back);
		page.setStatus(status);
		return page;
	}

}
