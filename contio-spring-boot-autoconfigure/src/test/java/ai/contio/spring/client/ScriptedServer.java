package ai.contio.spring.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import io.netty.buffer.Unpooled;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * A peer on the network that answers what a test tells it to, in order, and repeats the
 * last answer. It plays the proxy that gets in the way and the answers that no real
 * service gives on demand.
 */
public final class ScriptedServer implements AutoCloseable {

	private final Queue<Function<HttpServerResponse, Publisher<Void>>> script = new ConcurrentLinkedQueue<>();

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private final DisposableServer server;

	private volatile Function<HttpServerResponse, Publisher<Void>> last = (response) -> response.status(200).send();

	private volatile Function<Received, Reply> answers;

	private ScriptedServer() {
		this.server = HttpServer.create().host("127.0.0.1").port(0).handle(this::handle).bindNow();
	}

	public static ScriptedServer start() {
		return new ScriptedServer();
	}

	public URI url() {
		return URI.create("http://127.0.0.1:" + this.server.port());
	}

	public List<Received> received() {
		return this.received;
	}

	public Received only() {
		if (this.received.size() != 1) {
			throw new AssertionError("Expected one request, got " + this.received);
		}
		return this.received.get(0);
	}

	public ScriptedServer json(int status, String body, String... headers) {
		return answer(status, "application/json", body, headers);
	}

	public ScriptedServer answer(int status, String contentType, String body, String... headers) {
		return script((response) -> {
			for (int i = 0; i < headers.length; i += 2) {
				response.addHeader(headers[i], headers[i + 1]);
			}
			response.status(status).header("Content-Type", contentType);
			return response.sendString(Mono.just(body));
		});
	}

	/**
	 * Answer every request by what it is, whatever is scripted.
	 * @param answers makes the answer of a request
	 * @return this server
	 */
	public ScriptedServer always(Function<Received, Reply> answers) {
		this.answers = answers;
		return this;
	}

	/**
	 * Close the connection in place of an answer.
	 * @return this server
	 */
	public ScriptedServer drop() {
		return script((response) -> {
			response.withConnection((connection) -> connection.channel().close());
			return Mono.never();
		});
	}

	/**
	 * Promise more than is sent, then close the connection.
	 * @param status the status
	 * @param body the beginning of the body
	 * @return this server
	 */
	public ScriptedServer truncate(int status, String body) {
		return script((response) -> {
			response.status(status)
				.header("Content-Type", "application/json")
				.header("Content-Length", String.valueOf(body.length() + 1000));
			response.withConnection((connection) -> connection.markPersistent(false));
			return response.send(Flux.just(Unpooled.wrappedBuffer(body.getBytes())), (buffer) -> true)
				.then()
				.then(Mono
					.<Void>fromRunnable(() -> response.withConnection((connection) -> connection.channel().close())));
		});
	}

	/**
	 * Take the request and say nothing.
	 * @return this server
	 */
	public ScriptedServer silence() {
		return script((response) -> Mono.never());
	}

	@Override
	public void close() {
		this.server.disposeNow(Duration.ofSeconds(5));
	}

	private ScriptedServer script(Function<HttpServerResponse, Publisher<Void>> answer) {
		this.script.add(answer);
		return this;
	}

	private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
		return request.receive().aggregate().asString().defaultIfEmpty("").flatMap((body) -> {
			Received arrived = Received.of(request, body);
			this.received.add(arrived);
			if (this.answers != null) {
				Reply reply = this.answers.apply(arrived);
				return response.status(reply.status())
					.header("Content-Type", "application/json")
					.sendString(Mono.just(reply.json()))
					.then();
			}
			Function<HttpServerResponse, Publisher<Void>> answer = this.script.poll();
			this.last = (answer != null) ? answer : this.last;
			return Mono.from(this.last.apply(response));
		});
	}

	/**
	 * A JSON answer.
	 */
	public record Reply(int status, String json) {

	}

	/**
	 * What arrived.
	 */
	public record Received(String method, String uri, io.netty.handler.codec.http.HttpHeaders headers, String body) {

		static Received of(HttpServerRequest request, String body) {
			return new Received(request.method().name(), request.uri(), request.requestHeaders().copy(), body);
		}

		public String header(String name) {
			return this.headers.get(name);
		}

	}

}
