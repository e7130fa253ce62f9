package ai.contio.spring.oauth2.authorization;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What can be said about one request for a user's consent.
 *
 * @param loginHint the e-mail address that Contio fills in and locks, or {@code null}
 * @param scopes the scopes to ask for; empty to ask for all that are configured
 */
public record AuthorizationOptions(@Nullable String loginHint, Set<String> scopes) {

	public AuthorizationOptions {
		scopes = Set.copyOf(scopes);
	}

	/**
	 * Ask for all configured scopes, of whoever signs in.
	 * @return the options
	 */
	public static AuthorizationOptions defaults() {
		return new AuthorizationOptions(null, Set.of());
	}

	/**
	 * The same, for the person with this address.
	 * @param email the e-mail address that Contio fills in and locks
	 * @return the options
	 */
	public AuthorizationOptions loginHint(String email) {
		return new AuthorizationOptions(email, this.scopes);
	}

	/**
	 * The same, with only these scopes.
	 * @param only some of the configured scopes
	 * @return the options
	 */
	public AuthorizationOptions scopes(String... only) {
		return new AuthorizationOptions(this.loginHint, Set.of(only));
	}

}
