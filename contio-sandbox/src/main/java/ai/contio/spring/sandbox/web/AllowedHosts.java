package ai.contio.spring.sandbox.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The names by which the sandbox may be called: those of this machine, and further ones
 * from the settings.
 */
public final class AllowedHosts {

	private static final List<String> LOCAL = List.of("localhost", "127.0.0.1", "[::1]");

	private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

	private final Set<String> names = new LinkedHashSet<>(LOCAL);

	/**
	 * The names of this machine and others.
	 * @param further host names or addresses, without a port
	 */
	public AllowedHosts(Collection<String> further) {
		further.forEach((name) -> this.names.add(name.toLowerCase(Locale.ROOT)));
	}

	boolean contain(@Nullable String hostAndPort) {
		return hostAndPort != null
				&& this.names.contains(PORT.matcher(hostAndPort).replaceFirst("").toLowerCase(Locale.ROOT));
	}

	@Override
	public String toString() {
		return String.join(", ", this.names);
	}

}
