package ai.contio.spring.oauth2.authorization;

import java.io.Serializable;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;

/**
 * An embedded sign-in that waits for the code from the e-mail. Keep it where only the
 * user's own requests get at it, such as in the session: it holds the secrets that belong
 * to the code.
 */
public final class EmbeddedSignInChallenge implements Serializable {

	private final ResourceOwner owner;

	private final String email;

	private final EmbeddedSignInOptions options;

	private final ContioAuthorizationRequest request;

	private final String session;

	EmbeddedSignInChallenge(ResourceOwner owner, String email, EmbeddedSignInOptions options,
			ContioAuthorizationRequest request, ContioSecret session) {
		this.owner = owner;
		this.email = email;
		this.options = options;
		this.request = request;
		this.session = session.reveal();
	}

	/**
	 * Where the code was sent.
	 * @return the e-mail address
	 */
	public String getEmail() {
		return this.email;
	}

	ResourceOwner owner() {
		return this.owner;
	}

	EmbeddedSignInOptions options() {
		return this.options;
	}

	ContioAuthorizationRequest request() {
		return this.request;
	}

	ContioSecret session() {
		return ContioSecret.of(this.session);
	}

	/**
	 * Shows no secret.
	 */
	@Override
	public String toString() {
		return "EmbeddedSignInChallenge[owner=%s]".formatted(this.owner);
	}

}
