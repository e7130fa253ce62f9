package ai.contio.spring.sandbox.call;

import java.util.regex.Pattern;

import org.springframework.http.server.PathContainer;
import org.springframework.util.Assert;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A method and a path pattern. A call that came to an operation is one of it if the
 * patterns are the same, whatever their variables are called: {@code /meetings/search} is
 * no call of {@code /meetings/{id}}. Of one that came to none, the path decides.
 */
record Operation(String method, String path, PathPattern pattern) {

	private static final Pattern FORM = Pattern.compile("[A-Z]+ /\\S*");

	private static final Pattern VARIABLE = Pattern.compile("\\{[^/]*}");

	static Operation parse(String operation) {
		Assert.isTrue(FORM.matcher(operation).matches(),
				() -> "An operation is a method and a path such as 'GET /v1/partner/user/meetings/{id}', and not '%s'"
					.formatted(operation));
		int space = operation.indexOf(' ');
		String path = operation.substring(space + 1);
		return new Operation(operation.substring(0, space), path, PathPatternParser.defaultInstance.parse(path));
	}

	boolean matches(RecordedCall call) {
		if (!this.method.equals(call.method())) {
			return false;
		}
		boolean samePattern = call.pattern() != null && anonymous(call.pattern()).equals(anonymous(this.path));
		return samePattern || call.path().equals(this.path)
				|| (call.pattern() == null && this.pattern.matches(PathContainer.parsePath(call.path())));
	}

	private static String anonymous(String pattern) {
		return VARIABLE.matcher(pattern).replaceAll("{}");
	}

}
