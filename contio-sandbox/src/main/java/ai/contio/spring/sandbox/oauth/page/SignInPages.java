package ai.contio.spring.sandbox.oauth.page;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.oauth.login.CodeRefusal;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * What the pages say that find out who somebody is.
 */
@Component
final class SignInPages {

	private final PartnerApp app;

	SignInPages(PartnerApp app) {
		this.app = app;
	}

	HtmlPage email(ReturnQuery query, String typed, @Nullable String problem, CsrfToken csrf) {
		String hint = query.loginHint();
		HtmlPage page = new HtmlPage("Sign in to Contio").error(problem)
			.text("%s would like to connect to your account.".formatted(this.app.toResponse().name()))
			.html("<form method=\"post\" action=\"%s\">", SignInController.PATH);
		carry(page, query, csrf);
		page.html("<label for=\"email\">E-mail address</label>");
		page.html("<input id=\"email\" name=\"email\" type=\"email\" autocomplete=\"email\" required value=\"%s\""
				+ ((hint != null) ? " readonly>" : " autofocus>"), (hint != null) ? hint : typed);
		return page.html("<button id=\"continue\">Continue</button>")
			.html("</form>")
			.note("This is a sandbox. Ada is ada@example.com.");
	}

	HtmlPage code(ReturnQuery query, String email, String session, @Nullable CodeRefusal refusal, CsrfToken csrf) {
		HtmlPage page = new HtmlPage("Enter your code").error(problem(refusal))
			.text("A code of six digits was sent to %s.".formatted(email))
			.html("<form method=\"post\" action=\"%s/code\">", SignInController.PATH);
		carry(page, query, csrf).hidden("email", email).hidden("session", session);
		page.html("<label for=\"code\">Code</label>")
			.html("<input id=\"code\" name=\"code\" type=\"text\" inputmode=\"numeric\" "
					+ "autocomplete=\"one-time-code\" required autofocus>")
			.html("<button id=\"verify\">Sign in</button>")
			.html("</form>")
			.html("<form method=\"post\" action=\"%s\">", SignInController.PATH);
		carry(page, query, csrf).hidden("email", email);
		return page.html("<button id=\"resend\">Send a new code</button>")
			.html("</form>")
			.link(query.signInPath(), "Use another address")
			.note("This is a sandbox. The code is in its log, and at /_sandbox/outbox?email=" + email);
	}

	HtmlPage lost() {
		return new HtmlPage("That did not work")
			.error("This page was opened without a request of an application. Go back to the application and connect "
					+ "again.");
	}

	private static HtmlPage carry(HtmlPage page, ReturnQuery query, CsrfToken csrf) {
		return page.hidden(csrf.getParameterName(), csrf.getToken()).hidden(ReturnQuery.PARAMETER, query.query());
	}

	private static @Nullable String problem(@Nullable CodeRefusal refusal) {
		if (refusal == null) {
			return null;
		}
		return switch (refusal) {
			case WRONG -> "This is not the code that was sent. Check its six digits.";
			case EXPIRED -> "This code has expired. Send a new code.";
			case EXHAUSTED -> "There were too many wrong codes. Send a new code.";
			case NO_SESSION -> "This page has been open for too long. Send a new code.";
		};
	}

}
