package ai.contio.spring.sandbox.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contio's sources spell some paths in two ways. They are one operation: a key that was
 * used at one of them is used at the other.
 */
public final class CanonicalPath {

	private static final String ADMIN = "/v1/partner/admin/";

	/* As in the guide, and in the specification or the SDK */
	private static final Map<String, String> ALIASES = Map.of(ADMIN + "automation", ADMIN + "automations",
			ADMIN + "app/webhook-status", ADMIN + "webhook-status", ADMIN + "app/webhook-filter",
			ADMIN + "webhook-filter");

	/* Both are the toolkit of the user's own workspace */
	private static final Pattern UNINSTALL = Pattern.compile("(/v1/partner/user)/toolkits/([^/]+)/uninstall");

	private static final Pattern INSTALLED = Pattern.compile("(/v1/partner/user)/workspaces/[^/]+/toolkits/([^/]+)");

	private CanonicalPath() {
	}

	/**
	 * The spelling that stands for both.
	 * @param path a path or a pattern of paths
	 * @return the path, as the guide spells it
	 */
	public static String of(String path) {
		for (Map.Entry<String, String> alias : ALIASES.entrySet()) {
			if (path.equals(alias.getKey()) || path.startsWith(alias.getKey() + "/")) {
				return alias.getValue() + path.substring(alias.getKey().length());
			}
		}
		Matcher uninstall = UNINSTALL.matcher(path);
		Matcher installed = INSTALLED.matcher(path);
		Matcher matched = uninstall.matches() ? uninstall : installed.matches() ? installed : null;
		return (matched != null) ? matched.replaceFirst("$1/workspaces/own/toolkits/$2") : path;
	}

}
