package ai.contio.spring.sandbox.oauth.consent;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContext;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The authorization server by the name that it was called by: what Spring's filter sets
 * for Spring's endpoints, for those that are ours.
 *
 * @param getIssuer the URL of the sandbox
 * @param getAuthorizationServerSettings its settings
 */
record CalledAs(String getIssuer,
		AuthorizationServerSettings getAuthorizationServerSettings) implements AuthorizationServerContext {

	CalledAs(HttpServletRequest request, AuthorizationServerSettings settings) {
		this(ServletUriComponentsBuilder.fromContextPath(request).toUriString(), settings);
	}

}
