package ai.contio.spring.oauth2.signin;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.SecretDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What Contio says when a code was right. The vendor's specification names tokens here;
 * what an application goes on with is the {@link SignInSession}.
 *
 * @param success whether the user is signed in
 * @param message what Contio says about it
 * @param redirect where its own pages would go on
 * @param accessToken an access token, where there is one
 * @param idToken an ID token, where there is one
 * @param refreshToken a refresh token, where there is one
 * @param expiresIn how long the access token is valid, in seconds
 */
public record SignInAnswer(@Nullable Boolean success, @Nullable String message, @Nullable String redirect,
		@JsonDeserialize(using = SecretDeserializer.class) @Nullable ContioSecret accessToken,
		@JsonDeserialize(using = SecretDeserializer.class) @Nullable ContioSecret idToken,
		@JsonDeserialize(using = SecretDeserializer.class) @Nullable ContioSecret refreshToken,
		@Nullable Integer expiresIn) {

}
