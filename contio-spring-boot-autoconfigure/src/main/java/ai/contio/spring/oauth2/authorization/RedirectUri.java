package ai.contio.spring.oauth2.authorization;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import ai.contio.spring.oauth2.registration.ContioRegistration;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Redirect URIs as templates, with the variables that Spring Security has for them:
 * {@code {baseUrl}} and its parts, {@code {registrationId}} and {@code {action}}.
 */
public final class RedirectUri {

	/** The action of a redirect URI that connects. */
	public static final String CONNECT = "authorize";

	/** The action of a redirect URI that signs in. */
	public static final String LOGIN = "login";

	private RedirectUri() {
	}

	/**
	 * Fill in a template.
	 * @param template the template
	 * @param baseUrl the URL of the application, with its context path
	 * @param action what is done there
	 * @return the redirect URI
	 */
	public static String expand(String template, String baseUrl, String action) {
		UriComponents base = UriComponentsBuilder.fromUriString(baseUrl).build();
		Map<String, String> variables = new HashMap<>();
		variables.put("baseUrl", baseUrl);
		variables.put("baseScheme", Objects.requireNonNullElse(base.getScheme(), ""));
		variables.put("baseHost", Objects.requireNonNullElse(base.getHost(), ""));
		variables.put("basePort", (base.getPort() == -1) ? "" : ":" + base.getPort());
		variables.put("basePath", Objects.requireNonNullElse(base.getPath(), ""));
		variables.put("registrationId", ContioRegistration.ID);
		variables.put("action", action);
		return UriComponentsBuilder.fromUriString(template).buildAndExpand(variables).toUriString();
	}

	/**
	 * The path within the application that a redirect URI leads to.
	 * @param template the template
	 * @param contextPath the context path of the application, empty or with a slash in
	 * front
	 * @param action what is done there
	 * @return the path, with a slash in front
	 */
	public static String path(String template, String contextPath, String action) {
		String path = Objects.requireNonNullElse(
				UriComponentsBuilder.fromUriString(expand(template, "http://localhost" + contextPath, action))
					.build()
					.getPath(),
				"");
		String within = path.startsWith(contextPath + "/") ? path.substring(contextPath.length()) : path;
		return StringUtils.hasText(within) ? within : "/";
	}

}
