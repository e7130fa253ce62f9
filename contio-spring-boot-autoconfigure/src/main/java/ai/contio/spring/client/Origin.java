package ai.contio.spring.client;

import java.net.URI;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Scheme, host and port: what decides where credentials may go.
 */
record Origin(String scheme, String host, int port) {

	static Origin of(URI uri) {
		String scheme = lowerCase(uri.getScheme());
		return new Origin(scheme, lowerCase(uri.getHost()),
				(uri.getPort() != -1) ? uri.getPort() : defaultPort(scheme));
	}

	/**
	 * Whether credentials may travel to this origin at all.
	 * @return {@code true} for https, and for http to this machine
	 */
	boolean isProtected() {
		return this.scheme.equals("https") || (this.scheme.equals("http") && Loopback.isLoopback(this.host));
	}

	@Override
	public String toString() {
		return "%s://%s:%d".formatted(this.scheme, this.host, this.port);
	}

	private static int defaultPort(String scheme) {
		return switch (scheme) {
			case "https" -> 443;
			case "http" -> 80;
			default -> -1;
		};
	}

	private static String lowerCase(@Nullable String value) {
		return (value != null) ? value.toLowerCase(Locale.ROOT) : "";
	}

}
