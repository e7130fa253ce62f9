package ai.contio.spring.sandbox.control.page;

import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * Takes the sandbox back to its start.
 */
@Controller
final class ResetPageController {

	private final ObjectProvider<Resettable> state;

	ResetPageController(ObjectProvider<Resettable> state) {
		this.state = state;
	}

	@PostMapping(Section.PREFIX + "reset")
	View reset() {
		this.state.orderedStream().forEach(Resettable::reset);
		return ControlPages.redirect(Section.OVERVIEW.path(), Outcome.RESET);
	}

}
