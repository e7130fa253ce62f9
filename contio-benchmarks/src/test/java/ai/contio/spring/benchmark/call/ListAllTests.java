package ai.contio.spring.benchmark.call;

import java.io.IOException;
import java.util.List;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code listAll} holds one page, however many there are. {@code -Pproofs} makes them a
 * million.
 */
class ListAllTests {

	/**
	 * Much more than fits, were all of them kept.
	 */
	private static final int ITEMS = Integer.getInteger("contio.proof.paging.items", 20_000);

	private static final int NOTES_LENGTH = 2000;

	@Test
	void aHeapOf32MegabytesIsEnoughForAllMeetings() throws IOException, InterruptedException {
		HttpServer server = CannedServer.start(ITEMS, NOTES_LENGTH);
		try (OtherJvm jvm = OtherJvm.start(ListAllProgram.class, List.of("-Xmx32m", "-XX:+ExitOnOutOfMemoryError"),
				"http://localhost:" + server.getAddress().getPort())) {
			assertThat(jvm.line()).isEqualTo(String.valueOf(ITEMS));
			assertThat(jvm.exitCode()).isZero();
		}
		finally {
			server.stop(0);
		}
	}

}
