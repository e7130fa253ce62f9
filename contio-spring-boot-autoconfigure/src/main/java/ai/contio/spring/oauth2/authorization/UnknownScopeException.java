package ai.contio.spring.oauth2.authorization;

import java.util.Set;
import java.util.TreeSet;

/**
 * Thrown for a request that asks for a scope which the application is not configured to
 * ask for.
 */
public class UnknownScopeException extends IllegalArgumentException {

	UnknownScopeException(Set<String> unknown, Set<String> configured) {
		super("The scopes asked for are not all configured: %s. Ask for some of %s, or add to contio.oauth2.scopes."
			.formatted(new TreeSet<>(unknown), new TreeSet<>(configured)));
	}

}
