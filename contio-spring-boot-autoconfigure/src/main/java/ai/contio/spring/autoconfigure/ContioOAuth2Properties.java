package ai.contio.spring.autoconfigure;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

import ai.contio.spring.oauth2.registration.ContioScopes;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How users connect to Contio, and sign in with it.
 */
@ConfigurationProperties("contio.oauth2")
public class ContioOAuth2Properties {

	/**
	 * Whether the links exist with which users connect and come back.
	 */
	private boolean enabled = true;

	/**
	 * Scopes that users are asked for. All that Contio has, unless given.
	 */
	private Set<String> scopes = new LinkedHashSet<>(ContioScopes.ALL);

	/**
	 * Where Contio sends users back to, as registered there to the byte. Takes the
	 * variables of Spring Security, such as {baseUrl}. The base URL is that of the
	 * request, so behind a proxy set server.forward-headers-strategy, or give the whole
	 * URL here.
	 */
	private String redirectUri = "{baseUrl}/{action}/oauth2/code/{registrationId}";

	/**
	 * Path within the application where users go once they are connected, unless the link
	 * that started it says return_to.
	 */
	private String successPath = "/";

	/**
	 * Path within the application where users go who could not be connected, with the
	 * problem as the parameter error. A page of the starter's own says so unless given.
	 */
	private @Nullable String failurePath;

	/**
	 * How long before it expires an access token is refreshed. One that lives no longer
	 * than twice as long is refreshed at half life.
	 */
	private Duration refreshBeforeExpiry = Duration.ofMinutes(5);

	private final Login login = new Login();

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public Set<String> getScopes() {
		return this.scopes;
	}

	public void setScopes(Set<String> scopes) {
		this.scopes = scopes;
	}

	public String getRedirectUri() {
		return this.redirectUri;
	}

	public void setRedirectUri(String redirectUri) {
		this.redirectUri = redirectUri;
	}

	public String getSuccessPath() {
		return this.successPath;
	}

	public void setSuccessPath(String successPath) {
		this.successPath = successPath;
	}

	public @Nullable String getFailurePath() {
		return this.failurePath;
	}

	public void setFailurePath(@Nullable String failurePath) {
		this.failurePath = failurePath;
	}

	public Duration getRefreshBeforeExpiry() {
		return this.refreshBeforeExpiry;
	}

	public void setRefreshBeforeExpiry(Duration refreshBeforeExpiry) {
		this.refreshBeforeExpiry = refreshBeforeExpiry;
	}

	public Login getLogin() {
		return this.login;
	}

	/**
	 * Signing in with Contio.
	 */
	public static class Login {

		/**
		 * Whether people may sign in to the application with Contio. Without it a user
		 * who is signed in some other way can connect, and nobody can sign in.
		 */
		private boolean enabled;

		public boolean isEnabled() {
			return this.enabled;
		}

		public void setEnabled(boolean enabled) {
			this.enabled = enabled;
		}

	}

}
