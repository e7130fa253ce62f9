package ai.contio.spring.sample;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The login page: a password, or Contio.
 */
@Controller
class LoginController {

	private final boolean sandbox;

	LoginController(Environment environment) {
		this.sandbox = environment.acceptsProfiles(Profiles.of("sandbox"));
	}

	@GetMapping("/login")
	String login(Model model) {
		model.addAttribute("demo", this.sandbox);
		return "login";
	}

}
