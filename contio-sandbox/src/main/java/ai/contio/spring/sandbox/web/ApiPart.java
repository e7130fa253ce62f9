package ai.contio.spring.sandbox.web;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The parts of Contio's API: who calls them differs, and so do their rate limits.
 */
public enum ApiPart {

	/** What is called with a user's access token. */
	USER("/v1/partner/user/"),

	/** What is called with the API key. */
	ADMIN("/v1/partner/admin/"),

	/** What signing in and tokens go through, and what there is to know of the app. */
	OAUTH("/oauth2/", "/auth/", "/sso/", "/v1/partner/sso/", "/v1/partner/info/");

	private final String[] prefixes;

	ApiPart(String... prefixes) {
		this.prefixes = prefixes;
	}

	/**
	 * Which part a path is in.
	 * @param path the path, without a query
	 * @return the part, or {@code null} if it is in none of them
	 */
	public static @Nullable ApiPart of(String path) {
		return Stream.of(values()).filter((part) -> part.has(path)).findFirst().orElse(null);
	}

	private boolean has(String path) {
		return Stream.of(this.prefixes).anyMatch(path::startsWith);
	}

	/**
	 * Its name where people write it.
	 * @return {@code user}, {@code admin} or {@code oauth}
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
