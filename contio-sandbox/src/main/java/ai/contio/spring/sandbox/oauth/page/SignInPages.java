package ai.contio.spring.sandbox.oauth.page;

import ai.contio.spring.sandbox.admin.PartnerApp;
import ai.contio.spring.sandbox.html.HtmlPage;
import ai.contio.spring.sandbox.oauth.login.CodeRefusal;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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
		return HtmlPage
			.of("oauth/page/email",
					new SignInPage("Sign in to Contio", problem, this.app.toResponse().name(), query, csrf,
							(hint != null) ? hint : typed, hint != null, null))
			.status((problem != null) ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
	}

	HtmlPage code(ReturnQuery query, String email, String session, @Nullable CodeRefusal refusal, CsrfToken csrf) {
		return HtmlPage
			.of("oauth/page/code",
					new SignInPage("Enter your code", problem(refusal), this.app.toResponse().name(), query, csrf,
							email, false, session))
			.status((refusal != null) ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
	}

	HtmlPage lost() {
		return ProblemPage.of(HttpStatus.BAD_REQUEST,
				"This page was opened without a request of an application. Go back to the application and connect "
						+ "again.");
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

	/**
	 * What the pages show and carry along.
	 *
	 * @param title the heading
	 * @param problem what is wrong, or {@code null}
	 * @param app the name of the partner app
	 * @param query the authorization request that it is all for
	 * @param csrf what proves that a form is one of ours
	 * @param email the address
	 * @param locked whether the request has chosen the address
	 * @param session what the code belongs to, or {@code null}
	 */
	record SignInPage(String title, @Nullable String problem, String app, ReturnQuery query, CsrfToken csrf,
			String email, boolean locked, @Nullable String session) {

		String path() {
			return SignInController.PATH;
		}

		String parameter() {
			return ReturnQuery.PARAMETER;
		}

	}

}
