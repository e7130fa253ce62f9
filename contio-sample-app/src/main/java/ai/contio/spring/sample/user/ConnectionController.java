package ai.contio.spring.sample.user;

import java.security.Principal;

import ai.contio.spring.oauth2.authorization.EmbeddedSignInChallenge;
import ai.contio.spring.oauth2.connection.ContioConnections;
import ai.contio.spring.oauth2.connection.Disconnection;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The user's connection to Contio: whether there is one, what it allows, and its end.
 * That it begins takes no code: the page links to the starter's path.
 */
@Controller
class ConnectionController {

	private final ContioConnections connections;

	ConnectionController(ContioConnections connections) {
		this.connections = connections;
	}

	@GetMapping("/me")
	String page(Principal user, @SessionAttribute(name = EmbeddedController.CHALLENGE,
			required = false) @Nullable EmbeddedSignInChallenge code, Model model) {
		model.addAttribute("user", user.getName());
		model.addAttribute("connection", this.connections.find(user).block());
		model.addAttribute("codeSentTo", (code != null) ? code.getEmail() : null);
		return "connection";
	}

	@PostMapping("/me/disconnect")
	String disconnect(Principal user, RedirectAttributes redirect) {
		Disconnection disconnection = this.connections.disconnect(user).block();
		boolean revoked = disconnection != null && disconnection.isComplete();
		redirect.addFlashAttribute("notice", revoked ? "Disconnected from Contio"
				: "Disconnected here, but Contio could not be told. Remove the app there too.");
		return "redirect:/me";
	}

}
