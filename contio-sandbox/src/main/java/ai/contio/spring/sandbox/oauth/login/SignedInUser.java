package ai.contio.spring.sandbox.oauth.login;

import java.time.Instant;
import java.util.List;

import ai.contio.spring.sandbox.account.User;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Somebody who has signed in. Its name is the id of the user.
 */
public final class SignedInUser extends AbstractAuthenticationToken {

	private final String userId;

	private final String email;

	private final Instant until;

	SignedInUser(User user, Instant until) {
		super(List.of());
		this.userId = user.id().toString();
		this.email = user.email();
		this.until = until;
		super.setAuthenticated(true);
	}

	@Override
	public String getPrincipal() {
		return this.userId;
	}

	@Override
	public String getCredentials() {
		return "";
	}

	/**
	 * The address that the user signed in with.
	 * @return the address, in lower case
	 */
	public String email() {
		return this.email;
	}

	boolean isAt(Instant now) {
		return now.isBefore(this.until);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SignedInUser that && this.userId.equals(that.userId) && this.until.equals(that.until);
	}

	@Override
	public int hashCode() {
		return this.userId.hashCode();
	}

}
