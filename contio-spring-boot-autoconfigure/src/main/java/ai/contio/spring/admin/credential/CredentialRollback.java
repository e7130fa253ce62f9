package ai.contio.spring.admin.credential;

import java.util.function.BiConsumer;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.SecretBody;
import ai.contio.spring.client.SecretSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Undoes a rotation.
 *
 * @param rollbackToken the token that came with the {@link RotatedCredential}; it works
 * once, for an hour
 * @param reason why, for the history
 */
public record CredentialRollback(@JsonSerialize(using = SecretSerializer.class) ContioSecret rollbackToken,
		@Nullable String reason) implements SecretBody {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public CredentialRollback {
		RequestBounds.required("rollback_token", rollbackToken);
	}

	/**
	 * A rollback without a reason.
	 * @param rollbackToken the token that came with the {@link RotatedCredential}; it
	 * works once, for an hour
	 * @return the rollback
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static CredentialRollback of(ContioSecret rollbackToken) {
		return new CredentialRollback(rollbackToken, null);
	}

	/**
	 * This rollback with a reason.
	 * @param reason why, for the history
	 * @return this rollback with it
	 */
	public CredentialRollback withReason(String reason) {
		return new CredentialRollback(this.rollbackToken, reason);
	}

	@Override
	public void describeSecrets(BiConsumer<String, ContioSecret> secrets) {
		secrets.accept("rollback_token", this.rollbackToken);
	}

}
