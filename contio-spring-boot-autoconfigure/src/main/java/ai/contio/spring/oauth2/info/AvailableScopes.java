package ai.contio.spring.oauth2.info;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The scopes that a partner app can ask for.
 *
 * @param scopes the scopes
 */
public record AvailableScopes(@Nullable List<String> scopes) {

	/**
	 * Scopes in an unmodifiable list.
	 */
	public AvailableScopes {
		scopes = (scopes != null) ? Collections.unmodifiableList(scopes) : List.of();
	}

	/**
	 * The scopes.
	 * @return the scopes; empty where Contio sent none
	 */
	@Override
	public List<String> scopes() {
		return (this.scopes != null) ? this.scopes : List.of();
	}

}
