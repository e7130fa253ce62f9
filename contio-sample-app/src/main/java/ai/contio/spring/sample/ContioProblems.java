package ai.contio.spring.sample;

import ai.contio.spring.client.ContioApiException;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What Contio refused, with the request id that its support asks for.
 */
@ControllerAdvice
class ContioProblems {

	@ExceptionHandler
	ModelAndView contioFailed(ContioApiException failure) {
		HttpStatusCode status = failure.getStatusCode();
		boolean refused = status != null && status.is4xxClientError();
		ModelAndView page = new ModelAndView("problem").addObject("failure", failure);
		page.setStatus(refused ? status : HttpStatus.BAD_GATEWAY);
		return page;
	}

}
