package ai.contio.spring.sandbox.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import ai.contio.spring.sandbox.state.DaemonThreads;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.state.SandboxClock;

import org.springframework.stereotype.Component;

/**
 * Makes the requests. It follows no redirect and uses no proxy, and waits no longer for
 * an answer than Contio does.
 */
@Component
final class WebhookSender implements Resettable, AutoCloseable {

	private final ExecutorService executor;

	private final WebhookSettings settings;

	/* A date in an answer is of the receiver, whose clock has not been moved */
	private final InstantSource clock;

	private volatile HttpClient client;

	WebhookSender(WebhookSettings settings, SandboxClock clock) {
		this.executor = Executors.newCachedThreadPool(new DaemonThreads("contio-sandbox-http-"));
		this.settings = settings;
		this.clock = clock.wall();
		this.client = createClient();
	}

	private HttpClient createClient() {
		return HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.proxy(HttpClient.Builder.NO_PROXY)
			.connectTimeout(this.settings.timeout())
			.executor(this.executor)
			.build();
	}

	Answer send(URI url, Map<String, String> headers, String body) throws InterruptedException {
		HttpRequest request;
		try {
			request = request(url, headers, body);
		}
		catch (IllegalArgumentException ex) {
			return Answer.none("The webhook URL cannot be called: " + ex.getMessage());
		}
		CompletableFuture<HttpResponse<String>> exchange = this.client.sendAsync(request,
				(response) -> new LimitedBody());
		try {
			HttpResponse<String> response = exchange.get(this.settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
			return Answer.of(response.statusCode(), response.body(),
					response.headers().firstValue("Retry-After").orElse(null), this.clock);
		}
		catch (TimeoutException ex) {
			return Answer.none("The receiver did not answer within %s.".formatted(this.settings.timeout()));
		}
		catch (ExecutionException ex) {
			return Answer.none(describe((ex.getCause() != null) ? ex.getCause() : ex));
		}
		finally {
			exchange.cancel(true);
		}
	}

	private static HttpRequest request(URI url, Map<String, String> headers, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(url)
			.POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
		headers.forEach(request::header);
		return request.build();
	}

	private static String describe(Throwable failure) {
		if (failure instanceof ConnectException) {
			return "The connection was refused: nothing listens there.";
		}
		if (failure instanceof IOException) {
			return "The connection failed: " + failure.getMessage();
		}
		return failure.toString();
	}

	/*
	 * An exchange that a reset cuts off may give its connection back just before it is
	 * closed. What comes next does not find that one.
	 */
	@Override
	public void reset() {
		this.client = createClient();
	}

	@Override
	public void close() {
		this.executor.shutdownNow();
	}

}
