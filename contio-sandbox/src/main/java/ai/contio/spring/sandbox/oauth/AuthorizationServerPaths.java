package ai.contio.spring.sandbox.oauth;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.StringUtils;

/**
 * What Spring Authorization Server answers. {@code POST /oauth2/authorize} is the form of
 * the consent page or JSON of the embedded flow; only the form is for it.
 */
final class AuthorizationServerPaths implements RequestMatcher {

	private final RequestMatcher paths = new OrRequestMatcher(path(HttpMethod.GET, "/oauth2/authorize"),
			path(HttpMethod.POST, "/oauth2/token"), path(HttpMethod.POST, "/oauth2/introspect"),
			path(HttpMethod.POST, "/oauth2/revoke"), path(HttpMethod.GET, "/.well-known/jwks.json"));

	private final RequestMatcher consent = path(HttpMethod.POST, "/oauth2/authorize");

	private static RequestMatcher path(HttpMethod method, String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(method, path);
	}

	@Override
	public boolean matches(HttpServletRequest request) {
		return this.paths.matches(request) || (this.consent.matches(request) && StringUtils
			.startsWithIgnoreCase(request.getContentType(), MediaType.APPLICATION_FORM_URLENCODED_VALUE));
	}

}
