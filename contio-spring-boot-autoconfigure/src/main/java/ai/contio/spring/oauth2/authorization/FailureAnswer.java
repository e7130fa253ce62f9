package ai.contio.spring.oauth2.authorization;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * What a user gets to see who is not connected: a page, or a page of the application.
 *
 * @param status the status of the answer
 * @param location where to go instead of a page, or {@code null}
 * @param page the HTML of the page
 */
public record FailureAnswer(int status, @Nullable String location, String page) {

	/** The page loads nothing, and stands in no frame. */
	public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; "
			+ "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

	private static final String PAGE = """
			<!doctype html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>Not connected to Contio</title>
			<style>
			body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1.25rem; }
			@media (prefers-color-scheme: dark) { body { background: #16181d; color: #e8e8e8; } a { color: #8ab4ff; } }
			</style>
			</head>
			<body>
			<h1>Not connected to Contio</h1>
			<p id="reason">%s</p>
			<p><a id="again" href="%s">Try again</a> · <a href="%s">Back to the application</a></p>
			</body>
			</html>
			""";

	static FailureAnswer of(AuthorizationFailedException failure, String contextPath, @Nullable String failurePath) {
		AuthorizationProblem problem = failure.getProblem();
		if (failurePath != null) {
			String separator = (failurePath.indexOf('?') >= 0) ? "&" : "?";
			return new FailureAnswer(302,
					"%s%s%serror=%s".formatted(contextPath, failurePath, separator, problem.getCode()), "");
		}
		return new FailureAnswer(problem.getStatus(), null,
				PAGE.formatted(HtmlUtils.htmlEscape(String.valueOf(failure.getMessage())),
						HtmlUtils.htmlEscape(contextPath + ConnectFlow.PATH), HtmlUtils.htmlEscape(contextPath + "/")));
	}

}
