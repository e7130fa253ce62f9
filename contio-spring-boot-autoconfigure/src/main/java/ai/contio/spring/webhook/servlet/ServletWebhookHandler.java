package ai.contio.spring.webhook.servlet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import ai.contio.spring.webhook.WebhookAnswer;
import ai.contio.spring.webhook.WebhookBody.BodyTooLargeException;
import ai.contio.spring.webhook.WebhookReceiver;
import ai.contio.spring.webhook.WebhookRequest;
import ai.contio.spring.webhook.listener.LentThreads;
import ai.contio.spring.webhook.listener.LentThreads.Lent;
import ai.contio.spring.webhook.signature.ContioSignatureVerifier;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.web.HttpRequestHandler;

/**
 * Reads the bytes, asks the receiver and writes its answer. The request's thread is lent
 * to the listeners. Where they run elsewhere it is let go, and the request is dispatched
 * again when they are done: filters may still be busy with the response at that time, and
 * it is not safe for two threads.
 */
public final class ServletWebhookHandler implements HttpRequestHandler {

	private static final Log logger = LogFactory.getLog(ServletWebhookHandler.class);

	private static final String ANSWER = ServletWebhookHandler.class.getName() + ".ANSWER";

	private static final long SOON_MILLIS = 10;

	private static final long THROWN_AWAY = 4 * 1024 * 1024;

	// Needed rarely, and then at once, whatever the listeners keep busy
	private final Executor late = new SimpleAsyncTaskExecutor("contio-webhook-late-");

	private final WebhookReceiver receiver;

	private final LentThreads threads;

	/**
	 * A handler.
	 * @param receiver what decides on the answer
	 * @param threads what the threads of requests are lent to
	 */
	public ServletWebhookHandler(WebhookReceiver receiver, LentThreads threads) {
		this.receiver = receiver;
		this.threads = threads;
	}

	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (request.getDispatcherType() == DispatcherType.ASYNC
				&& request.getAttribute(ANSWER) instanceof CompletableFuture<?> known
				&& known.join() instanceof WebhookAnswer answer) {
			write(answer, response);
			return;
		}
		receive(request, response);
	}

	private void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Lent<CompletableFuture<WebhookAnswer>> lent = this.threads
			.lend(() -> this.receiver.receive(toWebhookRequest(request), (limit) -> read(request, limit))
				.toCompletableFuture());
		CompletableFuture<WebhookAnswer> answer = lent.result();
		if (lent.isBusy() && !runListeners(lent, new EarlyAnswer(response))) {
			return;
		}
		// A filter of the application's may keep the request on its thread, as servlet
		// filters do unless they are declared otherwise; the wait is as long as the
		// budget
		if (isDoneSoon(answer) || !request.isAsyncSupported()) {
			throwAwayBody(request);
			write(answer.join(), response);
			return;
		}
		request.setAttribute(ANSWER, answer);
		AsyncContext async = request.startAsync(request, response);
		// The receiver has a budget of its own
		async.setTimeout(0);
		answer.whenComplete((result, failure) -> dispatch(async));
	}

	/**
	 * Run listeners on this thread.
	 * @return whether the answer is yet to be written
	 */
	private boolean runListeners(Lent<CompletableFuture<WebhookAnswer>> lent, EarlyAnswer early) {
		lent.result().thenAccept((answer) -> early.offer(answer, this.late));
		early.beginListening();
		this.threads.run(lent);
		return early.takeBack();
	}

	/**
	 * Most listeners take less than a second pass through all filters does, which is what
	 * letting go of the thread costs.
	 */
	private static boolean isDoneSoon(CompletableFuture<WebhookAnswer> answer) {
		try {
			answer.get(SOON_MILLIS, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			logger.trace("A webhook takes longer than its request's thread waits");
		}
		return answer.isDone();
	}

	private static WebhookRequest toWebhookRequest(HttpServletRequest request) {
		return new WebhookRequest(request.getMethod(), request.getContentType(), request.getHeader("Content-Encoding"),
				request.getContentLengthLong(), values(request, ContioSignatureVerifier.SIGNATURE_HEADER),
				values(request, ContioSignatureVerifier.TIMESTAMP_HEADER));
	}

	private static List<String> values(HttpServletRequest request, String header) {
		return Collections.list(request.getHeaders(header));
	}

	private static CompletionStage<byte[]> read(HttpServletRequest request, int limit) {
		try {
			byte[] body = request.getInputStream().readNBytes(limit + 1);
			return (body.length <= limit) ? CompletableFuture.completedStage(body)
					: CompletableFuture.failedStage(new BodyTooLargeException());
		}
		catch (IOException ex) {
			return CompletableFuture.failedStage(ex);
		}
	}

	/**
	 * Take what is left of a refused body from the connection: closing it with bytes on
	 * their way would reset it, and the sender would never read the answer.
	 */
	private static void throwAwayBody(HttpServletRequest request) {
		if (request.getHeader("Expect") != null) {
			// The sender waits for the answer before it sends the body
			return;
		}
		try {
			InputStream body = request.getInputStream();
			if (body.read() < 0) {
				return;
			}
			byte[] scratch = new byte[8192];
			int count = body.read(scratch);
			for (long left = THROWN_AWAY; count >= 0 && left > 0; left -= count) {
				count = body.read(scratch);
			}
		}
		catch (IOException | IllegalStateException ex) {
			logger.trace("The rest of a refused webhook did not arrive", ex);
		}
	}

	private static void dispatch(AsyncContext async) {
		try {
			async.dispatch();
		}
		catch (IllegalStateException ex) {
			logger.debug("Contio did not wait for the answer to a webhook", ex);
		}
	}

	static void write(WebhookAnswer answer, HttpServletResponse response) throws IOException {
		response.setStatus(answer.status());
		answer.headers().forEach(response::setHeader);
		response.setContentLength(answer.body().length);
		response.getOutputStream().write(answer.body());
	}

}
