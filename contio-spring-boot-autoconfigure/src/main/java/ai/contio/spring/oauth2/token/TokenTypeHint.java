package ai.contio.spring.oauth2.token;

import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What kind of token a token probably is. A wrong hint costs time, and nothing else.
 */
public enum TokenTypeHint implements QueryParameters {

	/** An access token. */
	ACCESS_TOKEN("access_token"),

	/** A refresh token. */
	REFRESH_TOKEN("refresh_token"),

	/** Not known. */
	NONE(null);

	private final @Nullable String value;

	TokenTypeHint(@Nullable String value) {
		this.value = value;
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("token_type_hint", this.value);
	}

}
