package ai.contio.spring.sandbox.oauth.page;

import java.util.List;
import java.util.Optional;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.html.HtmlPage;
import ai.contio.spring.sandbox.oauth.client.Scopes;
import ai.contio.spring.sandbox.oauth.consent.PendingRequests;
import ai.contio.spring.sandbox.oauth.login.SignIn;
import ai.contio.spring.sandbox.oauth.login.SignedInUser;
import jakarta.servlet.http.HttpServletRequest;
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
	HtmlPage ask(@RequestParam(defaultValue = "") String state, HttpServletRequest request) {
		Optional<SignedInUser> user = this.signIn.current(request);
		OAuth2AuthorizationRequest asked = user.flatMap((who) -> this.pending.request(state, who.getName()))
			.orElse(null);
		if (user.isEmpty() || asked == null) {
			return ProblemPage.of(HttpStatus.BAD_REQUEST, PendingRequests.GONE);
		}
		String app = this.app.toResponse().name();
		List<String> scopes = Scopes.ALL.stream().filter(asked.getScopes()::contains).toList();
		return HtmlPage.of("oauth/page/consent",
				new ConsentPage("Connect " + app, null, user.get().email(), app, asked.getClientId(), state, scopes));
	}

	record ConsentPage(String title, @Nullable String problem, String email, String app, String clientId, String state,
			List<String> scopes) {

	}

}
