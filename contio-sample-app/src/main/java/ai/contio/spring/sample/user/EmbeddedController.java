package ai.contio.spring.sample.user;

import java.security.Principal;

import ai.contio.spring.oauth2.authorization.AuthorizationFailedException;
import ai.contio.spring.oauth2.authorization.AuthorizationProblem;
import ai.contio.spring.oauth2.authorization.ContioEmbeddedSignIn;
import ai.contio.spring.oauth2.authorization.EmbeddedSignInChallenge;
import ai.contio.spring.oauth2.connection.PrincipalResolver;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Connects without Contio's pages: Contio sends a code by e-mail, and the user types it
 * in here. What is between the two steps stays in the session.
 */
@Controller
@RequestMapping("/me/embedded")
class EmbeddedController {

	static final String CHALLENGE = "embedded";

	private final ContioEmbeddedSignIn signIn;

	private final PrincipalResolver principals;

	EmbeddedController(ContioEmbeddedSignIn signIn, PrincipalResolver principals) {
		this.signIn = signIn;
		this.principals = principals;
	}

	@PostMapping("/email")
	String sendCode(@RequestParam String email, HttpSession session, Principal user, RedirectAttributes redirect) {
		String baseUrl = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		try {
			session.setAttribute(CHALLENGE, this.signIn.begin(this.principals.resolve(user), email, baseUrl).block());
		}
		catch (AuthorizationFailedException ex) {
			redirect.addFlashAttribute("problem", "No code could be sent: " + ex.getMessage());
		}
		return "redirect:/me";
	}

	@PostMapping("/code")
	String useCode(@RequestParam String code,
			@SessionAttribute(name = CHALLENGE, required = false) @Nullable EmbeddedSignInChallenge challenge,
			HttpSession session, Principal user, RedirectAttributes redirect) {
		if (challenge == null) {
			return "redirect:/me";
		}
		try {
			this.signIn.finish(this.principals.resolve(user), challenge, code).block();
			session.removeAttribute(CHALLENGE);
			redirect.addFlashAttribute("notice", "Connected to Contio");
		}
		catch (AuthorizationFailedException ex) {
			if (ex.getProblem() != AuthorizationProblem.WRONG_CODE) {
				session.removeAttribute(CHALLENGE);
			}
			redirect.addFlashAttribute("problem", ex.getProblem().getSentence());
		}
		return "redirect:/me";
	}

	@GetMapping("/restart")
	String restart(HttpSession session) {
		session.removeAttribute(CHALLENGE);
		return "redirect:/me";
	}

}
