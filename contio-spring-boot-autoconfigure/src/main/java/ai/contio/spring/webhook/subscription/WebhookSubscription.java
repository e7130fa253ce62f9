package ai.contio.spring.webhook.subscription;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.admin.app.AppUpdate;
import ai.contio.spring.admin.webhook.PendingDisposition;
import ai.contio.spring.admin.webhook.WebhookStatusUpdate;
import reactor.core.publisher.Mono;

/**
 * What Contio knows of the webhook of this application, and how to set it right. Nothing
 * happens before it is subscribed to; a failure of Contio's comes as its client's
 * {@code ContioApiException}.
 */
public final class WebhookSubscription {

	private final Supplier<ContioAdminClient> contio;

	private final Supplier<Set<String>> wantedTypes;

	private final Clock clock;

	private final FailedDeliveries failedDeliveries;

	/**
	 * The subscription of an application.
	 * @param contio the admin client, asked for at the first use
	 * @param wantedTypes the event types that listeners ask for by name
	 * @param maxRetries most deliveries that are retried at a time
	 * @param betweenRetries the time between two of them
	 * @param clock the clock to tell when Contio was asked
	 */
	public WebhookSubscription(Supplier<ContioAdminClient> contio, Supplier<Set<String>> wantedTypes, int maxRetries,
			Duration betweenRetries, Clock clock) {
		this.contio = contio;
		this.wantedTypes = wantedTypes;
		this.clock = clock;
		this.failedDeliveries = new FailedDeliveries(maxRetries, betweenRetries);
	}

	/**
	 * Ask Contio.
	 * @return what it knows
	 */
	public Mono<SubscriptionState> check() {
		return Mono.defer(() -> this.contio.get().app().get())
			.map((app) -> SubscriptionState.of(app, this.wantedTypes.get(), this.clock.instant()));
	}

	/**
	 * Tell Contio where events go.
	 * @param url the URL of the webhook endpoint as Contio reaches it
	 * @return completes when it is so
	 */
	public Mono<Void> pointTo(URI url) {
		AppUpdate update = AppUpdate.builder().webhookUrl(url.toString()).build();
		return Mono.defer(() -> this.contio.get().app().update(update)).then();
	}

	/**
	 * Have events delivered again that Contio has switched off.
	 * @param waiting what becomes of the events that have waited
	 * @return completes when it is so
	 */
	public Mono<Void> enable(PendingDisposition waiting) {
		return Mono.defer(() -> this.contio.get().webhook().replaceStatus(WebhookStatusUpdate.enable(waiting))).then();
	}

	/**
	 * Have Contio deliver again what has failed or was abandoned, one delivery after the
	 * other and not fast, so that room is left within Contio's rate limit.
	 * @param since when the oldest of them was created
	 * @return how many are delivered again; it ends with the first failure that is not of
	 * one delivery alone
	 */
	public Mono<Long> retryFailed(Instant since) {
		return Mono.defer(() -> this.failedDeliveries.retry(this.contio.get().webhookDeliveries(), since));
	}

}
