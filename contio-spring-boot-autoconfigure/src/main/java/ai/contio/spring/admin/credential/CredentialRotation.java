package ai.contio.spring.admin.credential;

import java.util.function.BiConsumer;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.SecretBody;
import ai.contio.spring.client.SecretSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Rotates a credential. How long the old one goes on working is for the API key and the
 * client secret only: the webhook secret changes at once, and events that are on their
 * way then are signed with the old one.
 *
 * @param confirmationToken what confirms that the rotation is meant
 * @param gracePeriodHours how long the old credential goes on working, 0 to 168 hours; 24
 * if {@code null}
 * @param reason why, for the history
 */
public record CredentialRotation(@JsonSerialize(using = SecretSerializer.class) ContioSecret confirmationToken,
		@Nullable Integer gracePeriodHours, @Nullable String reason) implements SecretBody {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public CredentialRotation {
		RequestBounds.required("confirmation_token", confirmationToken);
		RequestBounds.range("grace_period_hours", gracePeriodHours, 0, 168);
	}

	/**
	 * A rotation with the grace period that Contio chooses.
	 * @param confirmationToken what confirms that the rotation is meant
	 * @return the rotation
	 */
	public static CredentialRotation confirmedBy(String confirmationToken) {
		return new CredentialRotation(ContioSecret.of(confirmationToken), null, null);
	}

	/**
	 * This rotation with a grace period.
	 * @param gracePeriodHours how long the old credential goes on working, 0 to 168
	 * hours; 24 if {@code null}
	 * @return this rotation with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public CredentialRotation withGracePeriodHours(Integer gracePeriodHours) {
		return new CredentialRotation(this.confirmationToken, gracePeriodHours, this.reason);
	}

	/**
	 * This rotation with a reason.
	 * @param reason why, for the history
	 * @return this rotation with it
	 */
	public CredentialRotation withReason(String reason) {
		return new CredentialRotation(this.confirmationToken, this.gracePeriodHours, reason);
	}

	@Override
	public void describeSecrets(BiConsumer<String, ContioSecret> secrets) {
		secrets.accept("confirmation_token", this.confirmationToken);
	}

}
