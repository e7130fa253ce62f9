package ai.contio.spring.sandbox.oauth.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The URIs that a browser may be sent back to.
 */
@Component
public final class RedirectUris {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private final List<String> registered;

	RedirectUris(OAuthSettings settings) {
		this.registered = List.copyOf(settings.getRedirectUris());
	}

	/**
	 * Why a redirect URI is refused.
	 * @param redirectUri the URI as it was asked for, or {@code null} if there was none
	 * @return what was found and what was expected, or {@code null} if it may be used
	 */
	public @Nullable String refusal(@Nullable String redirectUri) {
		if (redirectUri == null || redirectUri.isBlank()) {
			return "There was no redirect_uri. " + expected();
		}
		boolean allowed = isWellFormed(redirectUri)
				&& (this.registered.isEmpty() ? isLoopback(redirectUri) : this.registered.contains(redirectUri));
		return allowed ? null : "The redirect_uri was '%s'. ".formatted(redirectUri) + expected();
	}

	private String expected() {
		return this.registered.isEmpty()
				? "While contio.sandbox.oauth.redirect-uris is empty, the sandbox takes http and https URIs of "
						+ "localhost, 127.0.0.1 and [::1], without a fragment."
				: "Expected was one of these, to the byte: %s. They are set by contio.sandbox.oauth.redirect-uris."
					.formatted(String.join(", ", this.registered));
	}

	/* Anything else could not be written into a Location header with parameters added */
	private static boolean isWellFormed(String redirectUri) {
		try {
			UriComponentsBuilder.fromUriString(redirectUri).build(true);
			return new URI(redirectUri).getRawFragment() == null;
		}
		catch (URISyntaxException | IllegalArgumentException ex) {
			return false;
		}
	}

	private static boolean isLoopback(String redirectUri) {
		URI uri = URI.create(redirectUri);
		return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
				&& uri.getHost() != null && LOOPBACK.contains(uri.getHost()) && uri.getRawUserInfo() == null;
	}

}
