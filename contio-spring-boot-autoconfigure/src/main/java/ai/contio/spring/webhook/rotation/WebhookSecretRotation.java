package ai.contio.spring.webhook.rotation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import ai.contio.spring.admin.credential.CredentialOperations;
import ai.contio.spring.admin.credential.CredentialRotation;
import ai.contio.spring.client.ContioApiException;
import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.RequestOptions;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

import org.springframework.http.HttpStatusCode;

/**
 * Rotates the webhook secret at Contio and takes the new one into use on every node.
 * <p>
 * Contio signs with the new secret at once, before any node can have it. So all nodes are
 * told first that a rotation is under way, and given time to hear it: from then on they
 * answer a signature that does not match with 503 instead of 401, and Contio delivers the
 * event again when the new secret is there. The secret before is accepted for a while,
 * for deliveries that were under way.
 * <p>
 * Whoever knows the API key of the partner app can rotate; a signature is not needed.
 */
public final class WebhookSecretRotation {

	private static final Log logger = LogFactory.getLog(WebhookSecretRotation.class);

	private static final int WRITES = 5;

	private static final Duration BETWEEN_WRITES = Duration.ofMillis(200);

	/* Answers by which Contio says that the request itself is wrong */
	private static final Set<Integer> WRONG_REQUEST = Set.of(400, 404, 422);

	/* Answers that leave open what has become of an attempt before, under the same key */
	private static final Set<Integer> UNDECIDED = Set.of(408, 409, 425, 429);

	private final Supplier<CredentialOperations> credentials;

	private final RotatingWebhookSecrets secrets;

	private final WebhookSecretStore store;

	private final RotationSettings settings;

	private final Clock clock;

	/**
	 * A rotation, to be used any number of times.
	 * @param credentials the client of Contio's credentials, asked for at the first
	 * rotation
	 * @param secrets the secrets of this node
	 * @param store the secrets of all nodes
	 * @param settings how long it may take
	 * @param clock the clock that nodes agree on, within seconds
	 */
	public WebhookSecretRotation(Supplier<CredentialOperations> credentials, RotatingWebhookSecrets secrets,
			WebhookSecretStore store, RotationSettings settings, Clock clock) {
		this.credentials = credentials;
		this.secrets = secrets;
		this.store = store;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Rotate the secret. It takes some seconds, and goes on when the subscriber does not
	 * wait. After a failure that leaves open what Contio did, or the end of the node,
	 * call it again within 23 hours, with the same confirmation and reason: Contio then
	 * answers with the secret that it has made.
	 * @param rotation the confirmation; its grace period does not apply to this secret
	 * @return the new secret, which is in use on this node, and on others within seconds.
	 * Fails with {@link RotationUnderWayException} while another rotation is under way,
	 * and with a {@link ContioApiException} if Contio refuses
	 */
	public Mono<ContioSecret> rotate(CredentialRotation rotation) {
		// A secret that nobody waits for any more has to be stored all the same
		return Mono.fromFuture(() -> perform(rotation).toFuture(), true);
	}

	private Mono<ContioSecret> perform(CredentialRotation rotation) {
		return Mono.fromCallable(this::storeUnstored)
			.subscribeOn(Schedulers.boundedElastic())
			.flatMap(Mono::justOrEmpty)
			.switchIfEmpty(Mono.defer(() -> rotateAtContio(rotation)));
	}

	/* What only this node has: Contio need not be asked for it once more */
	private Optional<ContioSecret> storeUnstored() {
		StoredSecrets stored = this.secrets.refresh();
		StoredSecrets used = this.secrets.current();
		boolean unstored = used.version() > stored.version() && !used.secrets().isEmpty();
		return (unstored && this.secrets.write(used)) ? Optional.of(used.secrets().get(0).secret()) : Optional.empty();
	}

	private Mono<ContioSecret> rotateAtContio(CredentialRotation rotation) {
		return Mono.fromCallable(this::begin)
			.subscribeOn(Schedulers.boundedElastic())
			.delayUntil((marker) -> Mono.delay(this.store.isShared() ? this.settings.notice() : Duration.ZERO))
			.flatMap((marker) -> call(rotation, marker))
			.flatMap(this::complete);
	}

	private RotationMarker begin() {
		StoredSecrets stored = this.secrets.refresh();
		Instant now = this.clock.instant();
		StoredSecrets begun = stored.begin(now, now.plus(this.settings.timeout()));
		RotationMarker marker = Objects.requireNonNull(begun.marker());
		if (stored.marker() != null && stored.isRotating(now)) {
			throw new RotationUnderWayException(stored.marker().until());
		}
		if (!this.secrets.write(begun)) {
			throw new RotationUnderWayException(marker.until());
		}
		return marker;
	}

	private Mono<ContioSecret> call(CredentialRotation rotation, RotationMarker marker) {
		return Mono
			.defer(() -> this.credentials.get()
				.rotateWebhookSecret(rotation, RequestOptions.idempotencyKey(marker.idempotencyKey())))
			.timeout(Duration.between(this.clock.instant(), marker.until()))
			.flatMap((rotated) -> Mono.justOrEmpty(rotated.newCredential()))
			.switchIfEmpty(Mono.error(() -> new IllegalStateException(
					"Contio has answered a rotation of the webhook secret without the new secret. Call rotate again to ask once more")))
			.onErrorResume((failure) -> cancel(failure).then(Mono.error(failure)));
	}

	/**
	 * Where it is certain that nothing was rotated, the marker need not wait for its
	 * time. A request that was made before by this key may have been heard then.
	 */
	private Mono<Void> cancel(Throwable failure) {
		HttpStatusCode status = (failure instanceof ContioApiException api) ? api.getStatusCode() : null;
		return Mono.<Void>fromRunnable(() -> {
			StoredSecrets stored = this.secrets.refresh();
			if (isRefused(status, stored.marker())) {
				this.secrets.write(stored.cancel());
			}
		})
			.subscribeOn(Schedulers.boundedElastic())
			// The marker then ends by time, and the failure of the call is what counts
			.onErrorComplete();
	}

	private boolean isRefused(@Nullable HttpStatusCode status, @Nullable RotationMarker marker) {
		if (status == null || marker == null || !status.is4xxClientError() || UNDECIDED.contains(status.value())) {
			return false;
		}
		boolean first = marker.startedAt().plus(this.settings.timeout()).equals(marker.until());
		return first || WRONG_REQUEST.contains(status.value());
	}

	private Mono<ContioSecret> complete(ContioSecret newest) {
		return Mono.fromCallable(() -> store(newest))
			.subscribeOn(Schedulers.boundedElastic())
			.retryWhen(Retry.backoff(WRITES, BETWEEN_WRITES))
			.onErrorMap((failure) -> {
				this.secrets.useUnstored(completed(this.secrets.current(), newest));
				return new IllegalStateException(
						"The webhook secret was rotated and is in use on this node, but could not be stored for others and for the next start. Call rotate again within 23 hours, with the same confirmation: Contio answers with the same secret",
						failure);
			})
			.thenReturn(newest);
	}

	private StoredSecrets store(ContioSecret newest) {
		StoredSecrets next = completed(this.secrets.refresh(), newest);
		if (!this.secrets.write(next)) {
			throw new IllegalStateException("Another node has written the webhook secrets meanwhile");
		}
		logger.info("The webhook secret was rotated. The one before is accepted for another %s"
			.formatted(this.settings.acceptPrevious()));
		return next;
	}

	private StoredSecrets completed(StoredSecrets stored, ContioSecret newest) {
		Instant now = this.clock.instant();
		return stored.complete(newest, this.secrets.getSecrets(), this.secrets.configured(),
				now.plus(this.settings.acceptPrevious()), now.plus(this.settings.settling()));
	}

}
