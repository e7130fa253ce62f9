package ai.contio.spring.client;

import java.util.regex.Pattern;

/**
 * Tells the names of this machine from others, without asking a name server: an answer
 * from the network must not decide where credentials go in clear text.
 */
final class Loopback {

	private static final Pattern IPV4 = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

	private Loopback() {
	}

	static boolean isLoopback(String host) {
		return host.equals("localhost") || host.endsWith(".localhost") || host.equals("[::1]")
				|| host.equals("[0:0:0:0:0:0:0:1]") || IPV4.matcher(host).matches();
	}

}
