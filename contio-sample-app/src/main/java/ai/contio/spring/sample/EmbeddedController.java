package ai.contio.spring.sample;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Objects;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioConnectionDetails;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.oauth2.ContioOAuthClient;
import ai.contio.spring.oauth2.authorization.AuthorizationFailedException;
import ai.contio.spring.oauth2.authorization.AuthorizationOptions;
import ai.contio.spring.oauth2.authorization.ContioAuthorizationRequest;
import ai.contio.spring.oauth2.authorization.ContioAuthorizations;
import ai.contio.spring.oauth2.connection.PrincipalResolver;
import ai.contio.spring.oauth2.signin.Authorization;
import ai.contio.spring.oauth2.signin.AuthorizationRequest;
import ai.contio.spring.oauth2.signin.SignInChallenge;
import ai.contio.spring.oauth2.signin.SignInCode;
import ai.contio.spring.oauth2.signin.SignInError;
import ai.contio.spring.oauth2.signin.SignInRequest;
import ai.contio.spring.oauth2.signin.SignInSession;
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

	private static final String CHALLENGE = "embedded";

	private final ContioOAuthClient oauth;

	private final ContioAuthorizations authorizations;

	private final PrincipalResolver principals;

	private final String clientId;

	EmbeddedController(ContioOAuthClient oauth, ContioAuthorizations authorizations, PrincipalResolver principals,
			ContioConnectionDetails contio) {
		this.oauth = oauth;
		this.authorizations = authorizations;
		this.principals = principals;
		this.clientId = Objects.requireNonNull(contio.getClientId());
	}

	@PostMapping("/email")
	String sendCode(@RequestParam String email, HttpSession session, RedirectAttributes redirect) {
		try {
			SignInChallenge challenge = this.oauth.signIn().initiate(new SignInRequest(this.clientId, email)).block();
			session.setAttribute(CHALLENGE, Challenge.of(email, Objects.requireNonNull(challenge)));
		}
		catch (ContioApiException | IllegalArgumentException ex) {
			redirect.addFlashAttribute("problem", "No code could be sent: " + ex.getMessage());
		}
		return "redirect:/me";
	}

	@PostMapping("/code")
	String useCode(@RequestParam String code,
			@SessionAttribute(name = CHALLENGE, required = false) @Nullable Challenge challenge, HttpSession session,
			Principal user, RedirectAttributes redirect) {
		if (challenge == null) {
			return "redirect:/me";
		}
		try {
			connect(user, challenge, code);
			session.removeAttribute(CHALLENGE);
			redirect.addFlashAttribute("notice", "Connected to Contio");
		}
		catch (ContioApiException ex) {
			boolean again = SignInError.INVALID_CODE.value().equals(ex.getCode());
			if (!again) {
				session.removeAttribute(CHALLENGE);
			}
			redirect.addFlashAttribute("problem",
					again ? "That code is wrong or too old." : "That took too long. Begin again.");
		}
		catch (AuthorizationFailedException ex) {
			redirect.addFlashAttribute("problem", ex.getProblem().getSentence());
		}
		return "redirect:/me";
	}

	@GetMapping("/restart")
	String restart(HttpSession session) {
		session.removeAttribute(CHALLENGE);
		return "redirect:/me";
	}

	/*
	 * The request is made first, since the consent is for its PKCE challenge and its
	 * state
	 */
	private void connect(Principal user, Challenge challenge, String code) {
		ContioAuthorizationRequest request = this.authorizations.create(redirectUri(), AuthorizationOptions.defaults());
		SignInSession signedIn = this.oauth.signIn()
			.verify(new SignInCode(this.clientId, challenge.email(), ContioSecret.of(challenge.session()),
					ContioSecret.of(code)))
			.block();
		Authorization authorization = this.oauth.signIn()
			.authorize(Objects.requireNonNull(signedIn),
					new AuthorizationRequest(this.clientId, challenge.email(), request.redirectUri(),
							List.copyOf(request.scopes()), request.state(), request.codeChallenge()))
			.block();
		this.authorizations
			.connect(this.principals.resolve(user), request,
					Objects.requireNonNull(Objects.requireNonNull(authorization).code()).reveal())
			.block();
	}

	/* Nobody is sent there, but it has to be one that is registered */
	private static String redirectUri() {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/authorize/oauth2/code/contio")
			.build()
			.toUriString();
	}

	/**
	 * A code that is on its way.
	 *
	 * @param email where to
	 * @param session what belongs to it
	 */
	record Challenge(String email, String session) implements Serializable {

		static Challenge of(String email, SignInChallenge challenge) {
			return new Challenge(email, Objects.requireNonNull(challenge.session()).reveal());
		}

		@Override
		public String toString() {
			return "Challenge[email=%s]".formatted(this.email);
		}

	}

}
