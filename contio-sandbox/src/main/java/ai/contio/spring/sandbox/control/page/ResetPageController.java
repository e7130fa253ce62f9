package ai.contio.spring.sandbox.control.page;

import ai.contio.spring.sandbox.state.SandboxReset;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * Takes the sandbox back to its start.
 */
@Controller
final class ResetPageController {

	private final SandboxReset reset;

	ResetPageController(SandboxReset reset) {
		this.reset = reset;
	}

	@PostMapping(Section.PREFIX + "reset")
	View reset() {
		this.reset.run();
		return ControlPages.redirect(Section.OVERVIEW.path(), Outcome.RESET);
	}

}
