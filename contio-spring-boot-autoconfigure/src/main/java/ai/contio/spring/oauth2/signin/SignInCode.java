package ai.contio.spring.oauth2.signin;

import java.util.function.BiConsumer;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.SecretSerializer;
import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.SecretBody;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The code that a user has read from the e-mail.
 *
 * @param clientId the client id of the partner app
 * @param email the e-mail address of the user
 * @param session the session of the {@link SignInChallenge}
 * @param code the code
 */
public record SignInCode(String clientId, String email,
		@JsonSerialize(using = SecretSerializer.class) ContioSecret session,
		@JsonSerialize(using = SecretSerializer.class) ContioSecret code) implements SecretBody {

	/**
	 * A code.
	 * @throws IllegalArgumentException if something is missing
	 */
	public SignInCode {
		RequestBounds.required("client_id", clientId);
		RequestBounds.required("email", email);
		RequestBounds.required("session", session);
		RequestBounds.required("code", code);
	}

	@Override
	public void describeSecrets(BiConsumer<String, ContioSecret> secrets) {
		secrets.accept("session", this.session);
		secrets.accept("code", this.code);
	}

}
