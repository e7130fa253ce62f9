package ai.contio.spring.oauth2.authorization;

import java.net.URI;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells a path of this application from a way out of it.
 */
final class LocalPath {

	/* A second slash or a backslash would make browsers take what follows for a host */
	private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

	private static final int MAX_LENGTH = 2048;

	private LocalPath() {
	}

	static boolean isLocal(@Nullable String path) {
		if (path == null || path.length() > MAX_LENGTH || !LOCAL.matcher(path).matches()) {
			return false;
		}
		try {
			URI uri = URI.create(path);
			return uri.getScheme() == null && uri.getRawAuthority() == null && !uri.getRawPath().contains("//");
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
