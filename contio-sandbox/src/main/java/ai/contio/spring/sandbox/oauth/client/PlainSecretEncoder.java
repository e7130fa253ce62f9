package ai.contio.spring.sandbox.oauth.client;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares the client secret as it is: it comes from the settings in plain text, and a
 * hash of it would only cost time.
 */
public final class PlainSecretEncoder implements PasswordEncoder {

	@Override
	public @Nullable String encode(@Nullable CharSequence rawPassword) {
		return (rawPassword != null) ? rawPassword.toString() : null;
	}

	@Override
	public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
		return rawPassword != null && encodedPassword != null
				&& new ClientCredentials("", encodedPassword).hasSecret(rawPassword.toString());
	}

}
