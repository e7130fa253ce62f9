package ai.contio.spring.benchmark.call;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import ai.contio.spring.benchmark.Comparison;

/**
 * What a call of the typed client costs this JVM, beside the same call of a plain
 * {@code WebClient}: one meeting, and a list of 25.
 */
public final class CallBenchmark {

	private static final int LIST = 25;

	private CallBenchmark() {
	}

	/**
	 * Run it.
	 * @return the CPU time and the allocation of each of the calls
	 * @throws IOException if the server cannot be started
	 */
	public static List<Comparison> run() throws IOException {
		QuietLogging.set();
		try (OtherJvm server = OtherJvm.start(CannedServer.class, List.of())) {
			URI address = URI.create("http://localhost:" + server.line());
			Meetings typed = new TypedMeetings(address);
			Meetings bare = new BareMeetings(address);
			return Stream
				.of(Rounds.run("one meeting", () -> typed.get("meeting-1"), () -> bare.get("meeting-1")),
						Rounds.run("a list of 25 meetings", () -> typed.list(LIST), () -> bare.list(LIST)))
				.flatMap(List::stream)
				.toList();
		}
	}

}
