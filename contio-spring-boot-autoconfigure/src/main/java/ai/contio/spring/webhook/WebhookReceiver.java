package ai.contio.spring.webhook;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import ai.contio.spring.observation.ContioWebhookContext;
import ai.contio.spring.observation.ContioWebhookObservations;
import ai.contio.spring.observation.RepeatedProblem;
import ai.contio.spring.webhook.WebhookBody.BodyTooLargeException;
import ai.contio.spring.webhook.signature.ContioSignatureVerifier;
import ai.contio.spring.webhook.signature.SignatureScheme;
import ai.contio.spring.webhook.signature.SignatureVerification;
import io.micrometer.observation.Observation;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The one place that every webhook goes through, whatever web stack it came by. The order
 * never changes: method and content type, size, signature over the bytes, freshness,
 * parsing, then the dispatcher. Nothing of a body is parsed or logged before its
 * signature holds.
 */
public final class WebhookReceiver {

	private static final Log logger = LogFactory.getLog(WebhookReceiver.class);

	private final ContioSignatureVerifier verifier;

	private final WebhookDispatcher dispatcher;

	private final ContioWebhookObservations observations;

	private final Settings settings;

	private final Map<WebhookOutcome, WebhookAnswer> answers;

	private final RepeatedProblem notDispatched;

	/**
	 * A receiver.
	 * @param verifier what verifies the signature
	 * @param dispatcher what takes the verified event
	 * @param observations what makes the observation of each request
	 * @param settings its limits
	 */
	public WebhookReceiver(ContioSignatureVerifier verifier, WebhookDispatcher dispatcher,
			ContioWebhookObservations observations, Settings settings) {
		this.verifier = verifier;
		this.dispatcher = dispatcher;
		this.observations = observations;
		this.settings = settings;
		this.answers = WebhookAnswer.all(settings.retryAfter());
		this.notDispatched = new RepeatedProblem(logger, settings.clock());
	}

	/**
	 * Receive a request.
	 * @param request what stands around the body
	 * @param body the body, which is read only if the rest is right
	 * @return the answer; never fails
	 */
	public CompletionStage<WebhookAnswer> receive(WebhookRequest request, WebhookBody body) {
		ContioWebhookContext context = new ContioWebhookContext(this.dispatcher.mode());
		Observation observation = this.observations.start(context);
		WebhookOutcome refusal = refusal(request);
		CompletionStage<WebhookOutcome> outcome = (refusal != null) ? CompletableFuture.completedStage(refusal)
				: read(body).thenCompose((bytes) -> observation.scoped(() -> receive(request, bytes, context)));
		return outcome.exceptionally(this::outcomeOf).thenApply((result) -> {
			context.setOutcome(result.getKind(), result.getReason());
			stop(observation);
			return answer(result);
		});
	}

	private CompletionStage<byte[]> read(WebhookBody body) {
		try {
			return body.read((int) this.settings.maxBodySize());
		}
		catch (RuntimeException ex) {
			return CompletableFuture.failedStage(new IOException("The body cannot be read", ex));
		}
	}

	/**
	 * What was observed is not worth the answer: without one Contio would deliver again
	 * what is already done.
	 */
	private static void stop(Observation observation) {
		try {
			observation.stop();
		}
		catch (RuntimeException ex) {
			logger.error("The observation of a webhook failed", ex);
		}
	}

	private @Nullable WebhookOutcome refusal(WebhookRequest request) {
		if (!"POST".equals(request.method())) {
			return WebhookOutcome.METHOD_NOT_ALLOWED;
		}
		if (!JsonContentType.matches(request.contentType())) {
			return WebhookOutcome.CONTENT_TYPE_UNSUPPORTED;
		}
		if (request.contentEncoding() != null && !"identity".equalsIgnoreCase(request.contentEncoding())) {
			return WebhookOutcome.CONTENT_ENCODING_UNSUPPORTED;
		}
		return (request.contentLength() > this.settings.maxBodySize()) ? WebhookOutcome.BODY_TOO_LARGE : null;
	}

	private CompletionStage<WebhookOutcome> receive(WebhookRequest request, byte[] body, ContioWebhookContext context) {
		SignatureVerification verification = this.verifier.verify(body, request.signatures(), request.timestamps());
		SignatureScheme scheme = verification.scheme();
		if (!verification.isVerified() || scheme == null) {
			return CompletableFuture.completedStage(outcomeOf(verification));
		}
		context.setScheme(scheme.getKey());
		context.setSecret((verification.secretIndex() == 0) ? "current" : "previous");
		try {
			ReceivedEvent event = ReceivedEvent.read(body, scheme, this.settings.clock().instant());
			context.setEventType(event.envelope().knownType());
			if (scheme == SignatureScheme.BODY_ONLY && isExpired(event.envelope().timestamp().toInstant())) {
				return CompletableFuture.completedStage(WebhookOutcome.EVENT_EXPIRED);
			}
			return this.dispatcher.dispatch(event)
				.thenApply((outcome) -> (outcome.getStatus() == 200 && event.isFoundUndecodable())
						? WebhookOutcome.UNDECODABLE : outcome);
		}
		catch (MalformedEventException ex) {
			logger.debug("A verified webhook holds no event: " + ex.getMessage());
			return CompletableFuture.completedStage(WebhookOutcome.EVENT_MALFORMED);
		}
	}

	private WebhookOutcome outcomeOf(SignatureVerification verification) {
		return switch (verification.result()) {
			case MISSING -> WebhookOutcome.SIGNATURE_MISSING;
			case DOUBLED -> WebhookOutcome.SIGNATURE_DOUBLED;
			case MALFORMED -> WebhookOutcome.SIGNATURE_MALFORMED;
			case TIMESTAMP_MALFORMED -> WebhookOutcome.TIMESTAMP_MALFORMED;
			case STALE -> WebhookOutcome.TIMESTAMP_STALE;
			case NO_SECRET -> WebhookOutcome.NO_SECRET;
			default -> this.verifier.isRotating() ? WebhookOutcome.ROTATING : WebhookOutcome.SIGNATURE_MISMATCH;
		};
	}

	/**
	 * A body-only signature says nothing about its age. Within the retention a replay is
	 * known by its id; beyond it only the event's own time can tell.
	 */
	private boolean isExpired(Instant eventTime) {
		return eventTime.isBefore(this.settings.clock().instant().minus(this.settings.retention()));
	}

	private WebhookOutcome outcomeOf(Throwable failure) {
		Throwable cause = (failure instanceof CompletionException && failure.getCause() != null) ? failure.getCause()
				: failure;
		if (cause instanceof BodyTooLargeException) {
			return WebhookOutcome.BODY_TOO_LARGE;
		}
		if (cause instanceof IOException) {
			logger.debug("The body of a webhook could not be read", cause);
			return WebhookOutcome.BODY_UNREADABLE;
		}
		this.notDispatched.error(
				"A webhook could not be dispatched; it was answered 503, so that Contio delivers it again. Look at the database of the inbox first",
				cause);
		return WebhookOutcome.INBOX_UNAVAILABLE;
	}

	private WebhookAnswer answer(WebhookOutcome outcome) {
		if (outcome.getStatus() >= 400 && logger.isDebugEnabled()) {
			logger.debug("Answered a webhook with %d: %s".formatted(outcome.getStatus(), outcome.getReason()));
		}
		return Objects.requireNonNull(this.answers.get(outcome));
	}

	/**
	 * The limits of a receiver.
	 *
	 * @param maxBodySize the largest body in bytes
	 * @param retention the oldest event that is accepted when its signature carries no
	 * time
	 * @param retryAfter what a 503 says in {@code Retry-After}
	 * @param clock the clock to judge by
	 */
	public record Settings(long maxBodySize, Duration retention, Duration retryAfter, Clock clock) {

	}

}
