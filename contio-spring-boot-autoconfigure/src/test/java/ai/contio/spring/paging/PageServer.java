package ai.contio.spring.paging;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers with pages of items that it makes on the way.
 */
final class PageServer implements AutoCloseable {

	private final PagingShape shape;

	private final long total;

	private final String text;

	private final DisposableServer server;

	private PageServer(PagingShape shape, long total, int textLength) {
		this.shape = shape;
		this.total = total;
		this.text = "x".repeat(textLength);
		this.server = HttpServer.create()
			.host("127.0.0.1")
			.port(0)
			.handle((request, response) -> response.header("Content-Type", "application/json")
				.sendString(
						Mono.just(page(UriComponentsBuilder.fromUriString(request.uri()).build().getQueryParams()))))
			.bindNow();
	}

	/**
	 * Start a server.
	 * @param shape the shape of its pages
	 * @param total how many items there are
	 * @param textLength how long the text of each is
	 * @return the server
	 */
	static PageServer start(PagingShape shape, long total, int textLength) {
		return new PageServer(shape, total, textLength);
	}

	URI url() {
		return URI.create("http://127.0.0.1:" + this.server.port());
	}

	@Override
	public void close() {
		this.server.disposeNow(Duration.ofSeconds(5));
	}

	private String page(MultiValueMap<String, String> query) {
		int limit = (int) number(query, "limit");
		long offset = number(query, "offset");
		String items = LongStream.range(offset, Math.min(offset + limit, this.total))
			.mapToObj((number) -> this.shape.item(number, this.text))
			.collect(Collectors.joining(","));
		return this.shape.page(items, this.total, limit, offset);
	}

	private static long number(MultiValueMap<String, String> query, String name) {
		return query.entrySet()
			.stream()
			.filter((parameter) -> parameter.getKey().endsWith(name))
			.mapToLong((parameter) -> Long.parseLong(parameter.getValue().get(0)))
			.findFirst()
			.orElseThrow();
	}

}
