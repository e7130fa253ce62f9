package ai.contio.spring.sandbox.oauth.page;

import ai.contio.spring.sandbox.html.HtmlPage;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * What a page says that says no more than what is wrong.
 *
 * @param problem what is wrong, and what to do
 * @param note what helps whoever looks into it, or {@code null}
 */
record ProblemPage(String problem, @Nullable String note) {

	static HtmlPage of(HttpStatus status, String problem) {
		return of(status, problem, null);
	}

	static HtmlPage of(HttpStatus status, String problem, @Nullable String note) {
		return HtmlPage.of("oauth/page/problem", new ProblemPage(problem, note)).status(status);
	}

	String title() {
		return "That did not work";
	}

}
