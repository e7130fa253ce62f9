package ai.contio.spring.webhook.reactive;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import ai.contio.spring.webhook.WebhookAnswer;
import ai.contio.spring.webhook.WebhookReceiver;
import ai.contio.spring.webhook.WebhookRequest;
import ai.contio.spring.webhook.signature.ContioSignatureVerifier;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;

/**
 * Reads the bytes, asks the receiver and writes its answer.
 */
public final class ReactiveWebhookHandler implements WebHandler {

	private static final Log logger = LogFactory.getLog(ReactiveWebhookHandler.class);

	private final WebhookReceiver receiver;

	/**
	 * A handler.
	 * @param receiver what decides on the answer
	 */
	public ReactiveWebhookHandler(WebhookReceiver receiver) {
		this.receiver = receiver;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange) {
		ServerHttpRequest request = exchange.getRequest();
		AtomicBoolean read = new AtomicBoolean();
		return receive(request, read)
			.delayUntil((answer) -> read.get() ? Mono.empty() : read(request, 0).onErrorComplete())
			.flatMap((answer) -> write(answer, exchange.getResponse()).onErrorResume(IllegalStateException.class,
					ReactiveWebhookHandler::ignore));
	}

	/**
	 * What Netty cannot read it has answered itself by now. To Spring that is an error of
	 * the server, with a stack trace for each.
	 */
	private static Mono<Void> ignore(IllegalStateException ex) {
		logger.trace("A webhook was answered by the server", ex);
		return Mono.empty();
	}

	private Mono<WebhookAnswer> receive(ServerHttpRequest request, AtomicBoolean read) {
		return Mono.deferContextual((context) -> {
			Observation server = context.<Observation>getOrEmpty(ObservationThreadLocalAccessor.KEY)
				.orElse(Observation.NOOP);
			// Not cancelled with the connection: what was begun is observed to its end
			return Mono.fromFuture(() -> server.scoped(() -> receiveOnce(request, read)), true);
		});
	}

	private CompletableFuture<WebhookAnswer> receiveOnce(ServerHttpRequest request, AtomicBoolean read) {
		return this.receiver.receive(toWebhookRequest(request), (limit) -> {
			read.set(true);
			return read(request, limit).toFuture();
		}).toCompletableFuture();
	}

	private static WebhookRequest toWebhookRequest(ServerHttpRequest request) {
		HttpHeaders headers = request.getHeaders();
		// Not the parsed content type: reading it throws where it is malformed
		return new WebhookRequest(request.getMethod().name(), headers.getFirst(HttpHeaders.CONTENT_TYPE),
				headers.getFirst(HttpHeaders.CONTENT_ENCODING), headers.getContentLength(),
				headers.getOrEmpty(ContioSignatureVerifier.SIGNATURE_HEADER),
				headers.getOrEmpty(ContioSignatureVerifier.TIMESTAMP_HEADER));
	}

	private static Mono<byte[]> read(ServerHttpRequest request, int limit) {
		LimitedBytes bytes = new LimitedBytes(limit);
		return request.getBody()
			.takeUntil(bytes::take)
			.onErrorMap((ex) -> new IOException("The body did not arrive whole", ex))
			.then(Mono.fromSupplier(bytes::toByteArray));
	}

	private static Mono<Void> write(WebhookAnswer answer, ServerHttpResponse response) {
		response.setStatusCode(HttpStatusCode.valueOf(answer.status()));
		answer.headers().forEach(response.getHeaders()::set);
		response.getHeaders().setContentLength(answer.body().length);
		return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(answer.body())));
	}

}
