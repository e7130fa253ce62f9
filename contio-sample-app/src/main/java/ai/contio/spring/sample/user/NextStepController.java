package ai.contio.spring.sample.user;

import java.util.Objects;

import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.nextstep.ExecutedNextStep;
import ai.contio.spring.user.nextstep.NextStepExecution;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What can be done with a meeting: an agent writes something, or the user is sent
 * somewhere.
 */
@Controller
@RequestMapping("/me/meetings/{id}")
class NextStepController {

	private final ContioUserClient contio;

	NextStepController(ContioUserClient contio) {
		this.contio = contio;
	}

	@PostMapping("/next-steps/{step}")
	String execute(@PathVariable String id, @PathVariable String step) {
		ExecutedNextStep executed = Objects
			.requireNonNull(this.contio.nextSteps().execute(id, step, NextStepExecution.plain()).block());
		return (executed.redirectUrl() != null) ? "redirect:" + executed.redirectUrl()
				: "redirect:/me/meetings/{id}/results/" + executed.resultId();
	}

	/**
	 * The agent takes a while. Contio is asked again and again, for two minutes at most;
	 * whoever opens the page later has the result at once.
	 */
	@GetMapping("/results/{result}")
	String result(@PathVariable String id, @PathVariable String result, Model model) {
		model.addAttribute("meeting", id);
		model.addAttribute("result", this.contio.nextSteps().awaitResult(result).block());
		return "result";
	}

}
