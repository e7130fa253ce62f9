package ai.contio.spring.oauth2.signin;

import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What Contio calls the failures of a sign-in. Values that Contio adds later are kept as
 * they come.
 *
 * @param value the code as Contio spells it
 */
public record SignInError(@JsonValue String value) implements OpenEnum {

	/** The code from the e-mail is wrong, used or too old. */
	public static final SignInError INVALID_CODE = new SignInError("invalid_code");

	/** The sign-in took too long and has to begin again. */
	public static final SignInError SESSION_EXPIRED = new SignInError("session_expired");

	/** The user belongs to another workspace already. */
	public static final SignInError WORKSPACE_CONFLICT = new SignInError("workspace_conflict");

	/** There is no such workspace. */
	public static final SignInError WORKSPACE_NOT_FOUND = new SignInError("workspace_not_found");

	/** The workspace is not one of the partner app. */
	public static final SignInError WORKSPACE_NOT_AUTHORIZED = new SignInError("workspace_not_authorized");

	/**
	 * A code as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public SignInError {
	}

	/**
	 * What a call failed with.
	 * @param failure the failure
	 * @return the code, or {@code null} if Contio gave none
	 */
	public static @Nullable SignInError of(ContioApiException failure) {
		String code = failure.getCode();
		return (code != null) ? new SignInError(code) : null;
	}

	@Override
	public String toString() {
		return this.value;
	}

}
