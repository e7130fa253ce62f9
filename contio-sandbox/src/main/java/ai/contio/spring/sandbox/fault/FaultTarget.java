package ai.contio.spring.sandbox.fault;

import java.util.Set;

import org.springframework.http.server.PathContainer;
import org.springframework.util.Assert;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Reads what a fault is about.
 */
final class FaultTarget {

	static final String WEBHOOK = "webhook";

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
			PathPatternParser.defaultInstance.parse(path(target));
		}
	}

	private static String path(String target) {
		return target.substring(target.indexOf(' ') + 1);
	}

	static boolean isOfCall(Fault fault, String method, String path) {
		return switch (fault.target()) {
			case "*" -> true;
			case "user" -> path.startsWith("/v1/partner/user/");
			case "admin" -> path.startsWith("/v1/partner/admin/");
			case "oauth" -> path.startsWith("/oauth2/") || path.startsWith("/auth/");
			default -> matches(fault.target(), method, path);
		};
	}

	private static boolean matches(String target, String method, String path) {
		int space = target.indexOf(' ');
		return target.substring(0, Math.max(space, 0)).equals(method)
				&& PathPatternParser.defaultInstance.parse(path(target)).matches(PathContainer.parsePath(path));
	}

	static boolean isOfWebhook(Fault fault, String eventType) {
		return fault.target().equals(WEBHOOK) || fault.target().equals(WEBHOOK + " " + eventType);
	}

}
