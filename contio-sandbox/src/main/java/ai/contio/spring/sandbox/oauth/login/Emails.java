package ai.contio.spring.sandbox.oauth.login;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads addresses.
 */
public final class Emails {

	private static final int MAX_LENGTH = 254;

	private static final Pattern FORMAT = Pattern
		.compile("[\\x21-\\x7E&&[^@<>\"(),:;\\[\\]\\\\]]{1,64}@[A-Za-z0-9.-]+");

	private Emails() {
	}

	/**
	 * Read an address.
	 * @param email the address as it was typed, or {@code null}
	 * @return the address in lower case, or empty if it cannot be one
	 */
	public static Optional<String> parse(@Nullable String email) {
		if (email == null || email.length() > MAX_LENGTH || !FORMAT.matcher(email.strip()).matches()) {
			return Optional.empty();
		}
		return Optional.of(email.strip().toLowerCase(Locale.ROOT));
	}

}
