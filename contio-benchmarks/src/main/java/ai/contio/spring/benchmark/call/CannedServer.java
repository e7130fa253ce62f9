package ai.contio.spring.benchmark.call;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers for Contio with meetings that are always the same. It is a program, so that
 * what it uses is not taken for the client's, and the JDK's own server, since Reactor
 * Netty up to 1.3.6 can stop reading a kept connection (reactor-netty 4361).
 */
final class CannedServer {

	private static final String MEETINGS = "/v1/partner/user/meetings";

	private static final int DEFAULT_LIMIT = 25;

	private final long total;

	private final String notes;

	private CannedServer(long total, int notesLength) {
		this.total = total;
		this.notes = "The engine was discussed. ".repeat(notesLength / 26 + 1).substring(0, notesLength);
	}

	/**
	 * Serve until the standard input ends, with the port on the standard output.
	 * @param arguments none
	 * @throws IOException if it cannot be started, or the standard input not be read
	 */
	public static void main(String[] arguments) throws IOException {
		HttpServer server = start(1000, 200);
		System.out.println(server.getAddress().getPort());
		System.in.readAllBytes();
		server.stop(0);
	}

	static HttpServer start(long total, int notesLength) throws IOException {
		// Otherwise an answer waits for the acknowledgement of its own headers
		System.setProperty("sun.net.httpserver.nodelay", "true");
		CannedServer canned = new CannedServer(total, notesLength);
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext(MEETINGS, canned::answer);
		server.start();
		return server;
	}

	private void answer(HttpExchange exchange) throws IOException {
		UriComponents uri = UriComponentsBuilder.fromUri(exchange.getRequestURI()).build();
		String json = MEETINGS.equals(uri.getPath()) ? page(uri.getQueryParams()) : meeting(0);
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, bytes.length);
		try (OutputStream body = exchange.getResponseBody()) {
			body.write(bytes);
		}
	}

	private String page(MultiValueMap<String, String> query) {
		int limit = query.containsKey("limit") ? Integer.parseInt(query.getFirst("limit")) : DEFAULT_LIMIT;
		long offset = query.containsKey("offset") ? Long.parseLong(query.getFirst("offset")) : 0;
		int size = (int) Math.max(0, Math.min(limit, this.total - offset));
		String items = IntStream.range(0, size)
			.mapToObj((index) -> meeting(offset + index))
			.collect(Collectors.joining(","));
		return """
				{"items":[%s],"total":%d,"limit":%d,"offset":%d}""".formatted(items, this.total, limit, offset);
	}

	private String meeting(long number) {
		return """
				{"id":"meeting-%d","workspace_id":"1f7f3c1e-3d57-4d0c-9a55-6f0d1f6b2a11",\
				"created_by_user_id":"7a0e2a4e-9d0b-4d4b-8d6f-0d8c6b5a4f22",\
				"title":"Weekly meeting of the team that builds the engine","status":"scheduled",\
				"start_time":"2026-11-14T09:00:00+01:00","end_time":"2026-11-14T09:45:00+01:00",\
				"calendar_event_id":"calendar-event-%d","applied_template_ids":["template-1","template-2"],\
				"summary_notes":"%s","created_at":"2026-11-01T08:00:00Z","updated_at":"2026-11-13T16:20:00Z"}"""
			.formatted(number, number, this.notes);
	}

}
