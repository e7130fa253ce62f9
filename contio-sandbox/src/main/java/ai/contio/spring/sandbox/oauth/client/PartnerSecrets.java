package ai.contio.spring.sandbox.oauth.client;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Says whether a client secret is good at the moment, in place of the one that Spring
 * keeps: a secret can be rotated, and then two are good for a while.
 */
public final class PartnerSecrets implements PasswordEncoder {

	private final ClientCredentials credentials;

	/**
	 * The secrets of the partner app.
	 * @param credentials know which ones are good
	 */
	public PartnerSecrets(ClientCredentials credentials) {
		this.credentials = credentials;
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence rawPassword) {
		throw new UnsupportedOperationException("The sandbox stores no secret of a client");
	}

	@Override
	public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
		return rawPassword != null && this.credentials.hasSecret(rawPassword.toString());
	}

}
