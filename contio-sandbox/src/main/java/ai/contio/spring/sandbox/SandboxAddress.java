package ai.contio.spring.sandbox;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where the sandbox listens: on loopback, unless the settings say otherwise.
 *
 * @param address the address
 */
record SandboxAddress(InetAddress address) {

	static SandboxAddress of(SandboxSettings settings) {
		@Nullable InetAddress address = settings.getAddress();
		return new SandboxAddress((address != null) ? address : InetAddress.getLoopbackAddress());
	}

	/**
	 * How this machine calls what listens there.
	 * @param port the port
	 */
	URI url(int port) {
		return URI.create("http://%s:%d".formatted(host(), port));
	}

	/**
	 * The names that a caller may use: those of the settings, and the address itself.
	 */
	Set<String> names(SandboxSettings settings) {
		Set<String> names = new LinkedHashSet<>();
		names.add(host());
		names.addAll(settings.getAllowedHosts());
		return names;
	}

	private String host() {
		if (this.address.isAnyLocalAddress() || this.address.equals(InetAddress.getLoopbackAddress())) {
			return "localhost";
		}
		/*
		 * An address of a link ends with the name of the link, which is no part of a URL
		 */
		String literal = this.address.getHostAddress().replaceFirst("%.*", "");
		return (this.address instanceof Inet6Address) ? "[%s]".formatted(literal) : literal;
	}

}
