package ai.contio.spring.user.attachment;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files as large as Contio takes them, in a program that has not the memory for one.
 */
class LargeFileTests {

	/**
	 * Stands in no header and in no boundary, so the server can count it.
	 */
	static final byte CONTENT = 1;

	private static final int PIECE = 64 * 1024;

	private static final long SIZE = 50L * 1024 * 1024;

	@TempDir
	private Path directory;

	@Test
	void fiftyMegabytesGoEachWayInASmallHeap() throws Exception {
		DisposableServer server = HttpServer.create()
			.host("127.0.0.1")
			.port(0)
			.handle((request, response) -> request.method().name().equals("GET") ? send(response)
					: receive(request, response))
			.bindNow();
		try {
			File output = this.directory.resolve("output").toFile();
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Xmx64m", "-XX:MaxDirectMemorySize=32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
					System.getProperty("java.class.path"), SmallClient.class.getName(),
					"http://127.0.0.1:" + server.port(), this.directory.resolve("file").toString())
				.redirectErrorStream(true)
				.redirectOutput(output)
				.start();
			assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
			assertThat(output).content().contains("downloaded " + SIZE);
			assertThat(output).content().containsSubsequence("uploaded " + SIZE, "uploaded " + SIZE);
		}
		finally {
			server.disposeNow(Duration.ofSeconds(5));
		}
	}

	private static Publisher<Void> send(HttpServerResponse response) {
		byte[] piece = new byte[PIECE];
		Arrays.fill(piece, CONTENT);
		Flux<ByteBuf> pieces = Flux.range(0, (int) (SIZE / PIECE)).map((index) -> Unpooled.wrappedBuffer(piece));
		return response.header("Content-Type", "application/octet-stream").send(pieces);
	}

	private static Publisher<Void> receive(HttpServerRequest request, HttpServerResponse response) {
		AtomicLong count = new AtomicLong();
		return request.receive().doOnNext((buffer) -> buffer.forEachByte((value) -> {
			count.addAndGet((value == CONTENT) ? 1 : 0);
			return true;
		}))
			.then(Mono.defer(() -> response.status(201)
				.header("Content-Type", "application/json")
				.sendString(Mono.just("{\"size_bytes\":%d}".formatted(count.get())))
				.then()));
	}

}
