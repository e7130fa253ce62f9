package ai.contio.spring.benchmark.call;

import java.net.URI;
import java.time.Duration;

/**
 * Fetches all meetings and says how many there were.
 */
final class ListAllProgram {

	private static final Duration TIMEOUT = Duration.ofMinutes(30);

	private ListAllProgram() {
	}

	/**
	 * Fetch them.
	 * @param arguments where from
	 */
	public static void main(String[] arguments) {
		QuietLogging.set();
		System.out.println(TypedMeetings.client(URI.create(arguments[0])).meetings().listAll().count().block(TIMEOUT));
		System.exit(0);
	}

}
