package ai.contio.spring.oauth2.signin;

import ai.contio.spring.client.RequestBounds;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Begins a sign-in: Contio sends a code to the e-mail address, and creates the user if
 * there is none.
 *
 * @param clientId the client id of the partner app
 * @param email the e-mail address of the user
 * @param name the name of a user who is created
 * @param workspaceId the workspace that a user who is created belongs to; one of their
 * own if {@code null}
 * @param admin whether the user manages that workspace
 */
public record SignInRequest(String clientId, String email, @Nullable String name, @Nullable String workspaceId,
		@JsonProperty("is_admin") @Nullable Boolean admin) {

	/**
	 * A sign-in to begin.
	 * @throws IllegalArgumentException if the client id or the e-mail address is missing
	 */
	public SignInRequest {
		RequestBounds.required("client_id", clientId);
		RequestBounds.required("email", email);
	}

	/**
	 * A sign-in of a user who has an account, or shall get a workspace of their own.
	 * @param clientId the client id of the partner app
	 * @param email the e-mail address of the user
	 * @throws IllegalArgumentException if the client id or the e-mail address is missing
	 */
	public SignInRequest(String clientId, String email) {
		this(clientId, email, null, null, null);
	}

	/**
	 * This sign-in with a name for a user who is created.
	 * @param name the name
	 * @return the request
	 */
	public SignInRequest withName(String name) {
		return new SignInRequest(this.clientId, this.email, name, this.workspaceId, this.admin);
	}

	/**
	 * This sign-in with a workspace for a user who is created.
	 * @param workspaceId the id of the workspace
	 * @param admin whether the user manages it
	 * @return the request
	 */
	public SignInRequest withWorkspace(String workspaceId, boolean admin) {
		return new SignInRequest(this.clientId, this.email, this.name, workspaceId, admin);
	}

}
