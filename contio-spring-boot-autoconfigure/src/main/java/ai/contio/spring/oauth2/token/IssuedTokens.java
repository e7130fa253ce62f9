package ai.contio.spring.oauth2.token;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.SecretDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Tokens that Contio has issued. They are credentials of a user: keep them on the server.
 *
 * @param accessToken what calls are made with
 * @param tokenType how it is sent, such as {@code Bearer}
 * @param expiresIn in how many seconds the access token ends
 * @param refreshToken what new ones are got with; where none comes, the old one stays
 * good
 * @param idToken who the user is, as a JWT
 * @param scope the granted scopes, joined by spaces; a user may have granted fewer than
 * were asked for
 */
public record IssuedTokens(@JsonDeserialize(using = SecretDeserializer.class) @Nullable ContioSecret accessToken,
		@Nullable String tokenType, @Nullable Long expiresIn,
		@JsonDeserialize(using = SecretDeserializer.class) @Nullable ContioSecret refreshToken,
		@JsonDeserialize(using = SecretDeserializer.class) @Nullable ContioSecret idToken, @Nullable String scope) {

}
