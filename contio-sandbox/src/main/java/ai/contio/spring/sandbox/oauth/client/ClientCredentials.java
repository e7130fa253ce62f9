package ai.contio.spring.sandbox.oauth.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * A client id and its secret.
 *
 * @param clientId the client id
 * @param clientSecret the secret
 */
public record ClientCredentials(String clientId, String clientSecret) {

	private static final String SCHEME = "Basic ";

	/* Spring takes no others, and answers them in another way */
	private static final Pattern CLIENT_ID = Pattern.compile("[\\x21-\\x7E]+");

	/**
	 * Read an {@code Authorization} header. Id and secret are taken as they are: RFC 6749
	 * would have them URL-encoded first, Contio's guides do not.
	 * @param header the value of the header, or {@code null} if there is none
	 * @return the credentials, or empty if the header holds none
	 */
	static Optional<ClientCredentials> parse(@Nullable String header) {
		if (header == null || !StringUtils.startsWithIgnoreCase(header, SCHEME)) {
			return Optional.empty();
		}
		try {
			byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).trim());
			String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
			boolean complete = parts.length == 2 && CLIENT_ID.matcher(parts[0]).matches();
			return complete ? Optional.of(new ClientCredentials(parts[0], parts[1])) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Whether a secret is the right one. Takes the same time however much of it is right.
	 * @param presented the secret as it was presented
	 * @return {@code true} if it is
	 */
	boolean hasSecret(String presented) {
		return MessageDigest.isEqual(this.clientSecret.getBytes(StandardCharsets.UTF_8),
				presented.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return "ClientCredentials[clientId=%s, clientSecret=******]".formatted(this.clientId);
	}

}
