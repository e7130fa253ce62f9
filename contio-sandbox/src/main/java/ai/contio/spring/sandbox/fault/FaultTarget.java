package ai.contio.spring.sandbox.fault;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import ai.contio.spring.sandbox.web.ApiPart;
import ai.contio.spring.sandbox.web.CanonicalPath;

import org.springframework.http.server.PathContainer;
import org.springframework.util.Assert;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/**
 * Reads what a fault is about.
 */
final class FaultTarget {

	static final String WEBHOOK = "webhook";

	/* Pages, and what steers the sandbox: only a rule that names them is about them */
	private static final List<String> NOT_CONTIO = List.of("/_sandbox", "/sign-in");

	private static final List<String> CONTIO = List.of("/v1/", "/oauth2/", "/auth/", "/sso/", "/.well-known/");

	private static final Set<String> PARTS = Set.of("*", "user", "admin", "oauth");

	private FaultTarget() {
	}

	static void check(String target, FaultEffect effect) {
		boolean ofWebhook = target.equals(WEBHOOK) || target.startsWith(WEBHOOK + " ");
		Assert.isTrue(ofWebhook == effect.isOfWebhook(), () -> "A fault of '%s' cannot have the effect '%s': %s"
			.formatted(target, effect.code(), ofWebhook ? "that is one of calls" : "that is one of webhooks"));
		Assert.isTrue(ofWebhook || PARTS.contains(target) || target.matches("[A-Z]+ /\\S*"),
				() -> ("A fault is about *, user, admin, oauth, a method and a path such as "
						+ "'GET /v1/partner/user/meetings/{id}', webhook, or webhook and an event type; "
						+ "and not about '%s'")
					.formatted(target));
		if (target.indexOf(' ') > 0 && !ofWebhook) {
			checkPattern(target);
		}
	}

	private static void checkPattern(String target) {
		try {
			PathPatternParser.defaultInstance.parse(path(target));
		}
		catch (PatternParseException ex) {
			throw new IllegalArgumentException(
					"The path of the fault '%s' is no path pattern: %s".formatted(target, ex.getMessage()), ex);
		}
	}

	private static String path(String target) {
		return target.substring(target.indexOf(' ') + 1);
	}

	static boolean isOfCall(Fault fault, String method, String path) {
		return switch (fault.target()) {
			case "*" -> CONTIO.stream().anyMatch(path::startsWith);
			case "user", "admin", "oauth" ->
				ApiPart.of(path) == ApiPart.valueOf(fault.target().toUpperCase(Locale.ROOT));
			default -> matches(fault.target(), method, path);
		};
	}

	private static boolean matches(String target, String method, String path) {
		String pattern = path(target);
		return target.substring(0, Math.max(target.indexOf(' '), 0)).equals(method)
				&& NOT_CONTIO.stream().noneMatch((own) -> path.startsWith(own) && !pattern.startsWith(own))
				&& PathPatternParser.defaultInstance.parse(CanonicalPath.of(pattern))
					.matches(PathContainer.parsePath(CanonicalPath.of(path)));
	}

	static boolean isOfWebhook(Fault fault, String eventType) {
		return fault.target().equals(WEBHOOK) || fault.target().equals(WEBHOOK + " " + eventType);
	}

}
