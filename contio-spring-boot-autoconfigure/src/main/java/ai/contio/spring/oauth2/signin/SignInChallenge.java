package ai.contio.spring.oauth2.signin;

import java.util.Map;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.SecretDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A sign-in that has begun, and waits for the code from the e-mail.
 *
 * @param session what belongs to the code; keep it on the server
 * @param challengeName how Contio calls what it waits for
 * @param challengeParams what it says about that
 * @param userProvisioned whether the user was created just now
 */
public record SignInChallenge(@JsonDeserialize(using = SecretDeserializer.class) @Nullable ContioSecret session,
		@Nullable String challengeName, @Nullable Map<String, String> challengeParams,
		@Nullable Boolean userProvisioned) {

}
