package ai.contio.spring.sample;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page of events. It is empty when it comes, and reads what it shows from the feed.
 */
@Controller
class EventsController {

	private final boolean sandbox;

	EventsController(ObjectProvider<SandboxController> sandbox) {
		this.sandbox = sandbox.getIfAvailable() != null;
	}

	@GetMapping("/")
	String page(Model model) {
		model.addAttribute("samples", this.sandbox ? SandboxController.SAMPLES : List.of());
		return "index";
	}

}
