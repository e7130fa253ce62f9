package ai.contio.spring.sandbox.oauth.page;

import java.io.IOException;
import java.util.Optional;

import ai.contio.spring.sandbox.account.Accounts;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.oauth.client.OAuthSettings;
import ai.contio.spring.sandbox.oauth.login.CodeRefusedException;
import ai.contio.spring.sandbox.oauth.login.EmailedCodes;
import ai.contio.spring.sandbox.oauth.login.Emails;
import ai.contio.spring.sandbox.oauth.login.Provisioning;
import ai.contio.spring.sandbox.oauth.login.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages that find out who somebody is. These stay as they are, since tests drive
 * them:
 * <ul>
 * <li>the first asks for the address: an input with the id and name {@code email}, which
 * cannot be changed when the request has a {@code login_hint}, and a button with the id
 * {@code continue};</li>
 * <li>the second asks for the code: an input with the id and name {@code code}, a button
 * with the id {@code verify}, and one with the id {@code resend} that sends a new
 * code;</li>
 * <li>what is wrong stands in an element with the id {@code error}.</li>
 * </ul>
 */
@Controller
@RequestMapping(SignInController.PATH)
final class SignInController {

	static final String PATH = "/sign-in";

	private final SignInPages pages;

	private final EmailedCodes codes;

	private final SignIn signIn;

	private final Accounts accounts;

	private final Provisioning provisioning;

	private final OAuthSettings settings;

	SignInController(SignInPages pages, EmailedCodes codes, SignIn signIn, Accounts accounts, Provisioning provisioning,
			OAuthSettings settings) {
		this.pages = pages;
		this.codes = codes;
		this.signIn = signIn;
		this.accounts = accounts;
		this.provisioning = provisioning;
		this.settings = settings;
	}

	@GetMapping
	void askForEmail(@RequestParam(name = ReturnQuery.PARAMETER, required = false) @Nullable String request,
			CsrfToken csrf, HttpServletResponse response) throws IOException {
		Optional<ReturnQuery> query = ReturnQuery.parse(request);
		if (query.isPresent()) {
			this.pages.email(query.get(), "", null, csrf).write(response);
		}
		else {
			this.pages.lost().write(response);
		}
	}

	@PostMapping
	void sendCode(@RequestParam(name = ReturnQuery.PARAMETER, required = false) @Nullable String request,
			@RequestParam(required = false) @Nullable String email, CsrfToken csrf, HttpServletResponse response)
			throws IOException {
		ReturnQuery query = ReturnQuery.parse(request).orElse(null);
		if (query == null) {
			this.pages.lost().write(response);
			return;
		}
		String hint = query.loginHint();
		String typed = (hint != null) ? hint : (email != null) ? email : "";
		User user = Emails.parse(typed).flatMap(this::user).orElse(null);
		if (user == null) {
			this.pages.email(query, typed, problem(typed), csrf).write(response);
			return;
		}
		this.pages.code(query, user.email(), this.codes.send(user), null, csrf).write(response);
	}

	private Optional<User> user(String email) {
		Optional<User> known = this.accounts.user(email);
		return (known.isEmpty() && this.settings.isProvisionUnknownUsers())
				? Optional.of(this.provisioning.create(email, null, null, false)) : known;
	}

	private static String problem(String typed) {
		return Emails.parse(typed).isEmpty() ? "This is not an e-mail address. It should look like ada@example.com."
				: "Nobody here has this address. Try ada@example.com, or set "
						+ "contio.sandbox.oauth.provision-unknown-users.";
	}

	@PostMapping("/code")
	void checkCode(@RequestParam(name = ReturnQuery.PARAMETER, required = false) @Nullable String request,
			@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String session,
			@RequestParam(defaultValue = "") String code, CsrfToken csrf, HttpServletRequest servletRequest,
			HttpServletResponse response) throws IOException {
		ReturnQuery query = ReturnQuery.parse(request).orElse(null);
		User user = Emails.parse(email).flatMap(this.accounts::user).orElse(null);
		if (query == null || user == null) {
			this.pages.lost().write(response);
			return;
		}
		try {
			this.codes.check(session, user.email(), code);
			this.signIn.signIn(user, servletRequest, response);
			response.sendRedirect(query.authorizePath());
		}
		catch (CodeRefusedException ex) {
			this.pages.code(query, user.email(), session, ex.refusal(), csrf).write(response);
		}
	}

}
