package ai.contio.spring.sandbox.oauth.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * A client id and its secret as a caller presents them.
 *
 * @param clientId the client id
 * @param clientSecret the secret
 */
record PresentedCredentials(String clientId, String clientSecret) {

	private static final String SCHEME = "Basic ";

	/* Spring takes no others, and answers them in another way */
	private static final Pattern CLIENT_ID = Pattern.compile("[\\x21-\\x7E]+");

	/**
	 * Read an {@code Authorization} header. Id and secret are taken as they are: RFC 6749
	 * would have them URL-encoded first, Contio's guides do not.
	 * @param header the value of the header, or {@code null} if there is none
	 * @return the credentials, or empty if the header holds none
	 */
	static Optional<PresentedCredentials> parse(@Nullable String header) {
		if (header == null || !StringUtils.startsWithIgnoreCase(header, SCHEME)) {
			return Optional.empty();
		}
		try {
			byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).trim());
			String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
			boolean complete = parts.length == 2 && CLIENT_ID.matcher(parts[0]).matches();
			return complete ? Optional.of(new PresentedCredentials(parts[0], parts[1])) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return "PresentedCredentials[clientId=%s, clientSecret=******]".formatted(this.clientId);
	}

}
