package ai.contio.spring.paging;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import ai.contio.spring.client.ContioClientType;
import ai.contio.spring.client.ContioRetrySettings;
import ai.contio.spring.client.ContioWebClientAssembler;
import io.micrometer.observation.ObservationRegistry;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * A program that consumes all items, and says how many there were and by how much the
 * live heap grew meanwhile. It looks at the heap in the middle of the stream, after a
 * collection, at ten places.
 */
final class ListAllProgram {

	private static final int LOOKS = 10;

	private static final Duration TIMEOUT = Duration.ofMinutes(20);

	private final long step;

	private long count;

	private long least = Long.MAX_VALUE;

	private long most;

	private ListAllProgram(long total) {
		this.step = total / LOOKS;
	}

	public static void main(String[] arguments) {
		PagingShape shape = PagingShape.valueOf(arguments[0]);
		ListAllProgram program = new ListAllProgram(Long.parseLong(arguments[2]));
		shape.all(client(URI.create(arguments[1]))).doOnNext((item) -> program.count()).blockLast(TIMEOUT);
		System.out.println("items " + program.count);
		System.out.println("growth " + (program.most - program.least));
		System.exit(0);
	}

	private static WebClient client(URI url) {
		return new ContioWebClientAssembler(ContioRetrySettings.defaults(), null, ObservationRegistry.NOOP, null,
				List.of())
			.assemble(ContioClientType.USER, url, Mono::just, WebClient.builder());
	}

	/*
	 * The first look comes when all classes are there, and the first page is being read
	 */
	private void count() {
		if (this.count++ % this.step == this.step / 2) {
			System.gc();
			long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
			this.least = Math.min(this.least, used);
			this.most = Math.max(this.most, used);
		}
	}

}
