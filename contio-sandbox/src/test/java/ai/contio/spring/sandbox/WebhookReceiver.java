package ai.contio.spring.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Receives webhooks, and answers 200 at once unless it was told otherwise.
 */
final class WebhookReceiver implements AutoCloseable {

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();

	private final ExecutorService executor = Executors.newCachedThreadPool();

	private final HttpServer server;

	private volatile Reply usual = new Reply(200, Map.of());

	private volatile CountDownLatch gate = new CountDownLatch(0);

	WebhookReceiver() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::receive);
		this.server.setExecutor(this.executor);
		this.server.start();
	}

	URI url() {
		return URI.create("http://localhost:%d/hook".formatted(this.server.getAddress().getPort()));
	}

	List<Received> received() {
		return this.received;
	}

	WebhookReceiver thenAnswer(int status) {
		return thenAnswer(status, Map.of());
	}

	WebhookReceiver thenAnswer(int status, Map<String, String> headers) {
		this.replies.add(new Reply(status, headers));
		return this;
	}

	WebhookReceiver otherwiseAnswer(int status) {
		this.usual = new Reply(status, Map.of());
		return this;
	}

	/**
	 * Answer nothing until the latch that is returned is counted down.
	 */
	CountDownLatch hold() {
		this.gate = new CountDownLatch(1);
		return this.gate;
	}

	private void receive(HttpExchange exchange) throws IOException {
		byte[] body = exchange.getRequestBody().readAllBytes();
		this.received.add(new Received(exchange.getRequestHeaders(), body));
		Reply next = this.replies.poll();
		Reply reply = (next != null) ? next : this.usual;
		awaitGate();
		reply.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
		exchange.sendResponseHeaders(reply.status(), -1);
		exchange.close();
	}

	private void awaitGate() throws IOException {
		try {
			this.gate.await();
		}
		catch (InterruptedException ex) {
			throw new IOException("The receiver was closed", ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.executor.shutdownNow();
	}

	private record Reply(int status, Map<String, String> headers) {

	}

	record Received(Headers headers, byte[] body) {

		JsonNode json() {
			return JsonMapper.shared().readTree(this.body);
		}

		String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

	}

}
