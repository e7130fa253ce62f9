package ai.contio.spring.oauth2.signin;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.SecretDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The end of a sign-in. The code is good for five minutes and for one use.
 *
 * @param code the authorization code, to exchange for tokens
 * @param state the value that was sent
 * @param redirectUrl the redirect URI with both of them, so {@link #toString()} leaves it
 * out
 */
public record Authorization(@JsonDeserialize(using = SecretDeserializer.class) @Nullable ContioSecret code,
		@Nullable String state, @Nullable String redirectUrl) {

	@Override
	public String toString() {
		return "Authorization[code=%s, state=%s]".formatted(this.code, this.state);
	}

}
