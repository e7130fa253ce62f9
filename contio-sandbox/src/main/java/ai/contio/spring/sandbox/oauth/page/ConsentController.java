package ai.contio.spring.sandbox.oauth.page;

import java.io.IOException;
import java.util.Optional;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.oauth.client.Scopes;
import ai.contio.spring.sandbox.oauth.consent.PendingRequests;
import ai.contio.spring.sandbox.oauth.login.SignIn;
import ai.contio.spring.sandbox.oauth.login.SignedInUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page that asks for consent. These stay as they are, since tests drive them: a
 * ticked checkbox named {@code scope} for each scope that is asked for, with the scope as
 * its value, and buttons with the ids {@code allow} and {@code deny}.
 * <p>
 * The form goes to the authorization endpoint. The {@code state} in it is what protects
 * it: nobody can guess it, and it works once and for the signed-in person only.
 */
@Controller
final class ConsentController {

	private final PendingRequests pending;

	private final SignIn signIn;

	private final PartnerApp app;

	ConsentController(PendingRequests pending, SignIn signIn, PartnerApp app) {
		this.pending = pending;
		this.signIn = signIn;
		this.app = app;
	}

	@GetMapping(SignInController.PATH + "/consent")
	void ask(@RequestParam(defaultValue = "") String state, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Optional<SignedInUser> user = this.signIn.current(request);
		OAuth2AuthorizationRequest asked = user.flatMap((who) -> this.pending.request(state, who.getName()))
			.orElse(null);
		if (user.isEmpty() || asked == null) {
			new HtmlPage("That did not work").error(PendingRequests.GONE).write(HttpStatus.BAD_REQUEST, response);
			return;
		}
		page(user.get(), asked, state).write(HttpStatus.OK, response);
	}

	private HtmlPage page(SignedInUser user, OAuth2AuthorizationRequest asked, @Nullable String state) {
		String name = this.app.toResponse().name();
		HtmlPage page = new HtmlPage("Connect " + name)
			.text("You are signed in as %s. Choose what %s may do for you.".formatted(user.email(), name))
			.html("<form method=\"post\" action=\"/oauth2/authorize\">")
			.hidden("client_id", asked.getClientId())
			.hidden("state", state)
			.html("<fieldset>")
			.html("<legend>Allowed</legend>");
		Scopes.ALL.stream()
			.filter(asked.getScopes()::contains)
			.forEach((scope) -> page
				.html("<label><input type=\"checkbox\" name=\"scope\" value=\"%s\" checked> %s</label>", scope, scope));
		return page.html("</fieldset>")
			.html("<button id=\"allow\" name=\"decision\" value=\"allow\">Allow</button>")
			.html("<button id=\"deny\" name=\"decision\" value=\"deny\">Deny</button>")
			.html("</form>");
	}

}
