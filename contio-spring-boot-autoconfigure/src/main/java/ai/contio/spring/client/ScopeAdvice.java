package ai.contio.spring.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What to do about a call that Contio did not allow.
 *
 * @param sentence what to do
 * @param missing the scopes that are missing, as far as is known
 * @param authorizationPath the link that asks for them, or {@code null}
 */
record ScopeAdvice(String sentence, List<String> missing, @Nullable String authorizationPath) {

	private static final String LINK = "/oauth2/authorization/contio";

	static boolean isAboutScopes(ContioApiError error) {
		return "insufficient_scope".equals(error.code());
	}

	static ScopeAdvice of(ContioApiError error, @Nullable Set<String> granted) {
		if (!isAboutScopes(error)) {
			return new ScopeAdvice("The partner app, or the user, is not allowed to do this.", List.of(), null);
		}
		List<String> needed = error.call().scopes();
		if (error.call().client() != ContioClientType.USER) {
			return new ScopeAdvice(needed(needed), needed, null);
		}
		if (granted == null) {
			return new ScopeAdvice("%s Send the user to %s to consent again.".formatted(needed(needed), LINK), needed,
					LINK);
		}
		List<String> missing = needed.stream().filter((scope) -> !granted.contains(scope)).toList();
		// Where nothing is missing, Contio has taken back what it granted
		missing = missing.isEmpty() ? needed : missing;
		return granted.isEmpty() ? ofNothing(missing) : ofSome(missing, granted);
	}

	private static ScopeAdvice ofNothing(List<String> missing) {
		return new ScopeAdvice(
				"%s The user's token has no scope at all: Contio's page of consent was not finished. Send the user to %s to finish it."
					.formatted(needed(missing), LINK),
				missing, LINK);
	}

	private static ScopeAdvice ofSome(List<String> missing, Set<String> granted) {
		Set<String> wanted = new LinkedHashSet<>(new TreeSet<>(granted));
		wanted.addAll(missing);
		String path = missing.isEmpty() ? LINK : "%s?scope=%s".formatted(LINK, encode(String.join(" ", wanted)));
		return new ScopeAdvice(
				"%s The user granted %s. Send the user to %s to ask for the rest; it has to be among contio.oauth2.scopes."
					.formatted(needed(missing), String.join(" ", new TreeSet<>(granted)), path),
				missing, path);
	}

	private static String needed(List<String> scopes) {
		return scopes.isEmpty() ? "It needs a scope that was not granted."
				: "It needs %s, which was not granted.".formatted(String.join(" ", scopes));
	}

	/* A colon may stand in a query as it is, and is read more easily */
	private static String encode(String scopes) {
		return URLEncoder.encode(scopes, StandardCharsets.UTF_8).replace("%3A", ":");
	}

}
