package ai.contio.spring.sandbox.oauth.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * The authorization request that somebody signs in for. It travels with the pages, as the
 * query that it came with, so that two tabs do not get into each other's way. It leads
 * back to the authorization endpoint and nowhere else.
 *
 * @param query the query, still encoded
 */
record ReturnQuery(String query) {

	/** The name of the parameter that it travels in. */
	static final String PARAMETER = "request";

	private static final Pattern FORMAT = Pattern.compile("[\\x21-\\x7E&&[^#\"<>\\\\^`{|}]]{1,4000}");

	static Optional<ReturnQuery> parse(@Nullable String query) {
		return (query != null && FORMAT.matcher(query).matches()) ? Optional.of(new ReturnQuery(query))
				: Optional.empty();
	}

	String authorizePath() {
		return "/oauth2/authorize?" + this.query;
	}

	String signInPath() {
		return SignInController.PATH + "?" + PARAMETER + "=" + UriUtils.encode(this.query, StandardCharsets.UTF_8);
	}

	@Nullable String loginHint() {
		for (String parameter : this.query.split("&")) {
			if (parameter.startsWith("login_hint=")) {
				return decode(parameter.substring("login_hint=".length()));
			}
		}
		return null;
	}

	private static @Nullable String decode(String value) {
		try {
			String decoded = URLDecoder.decode(value, StandardCharsets.UTF_8).strip();
			return decoded.isEmpty() ? null : decoded;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
