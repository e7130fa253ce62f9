package ai.contio.spring.webhook.subscription;

import java.net.URI;
import java.time.Duration;

import ai.contio.spring.admin.webhook.PendingDisposition;
import org.jspecify.annotations.Nullable;

/**
 * What to look after. Nothing is, unless it says so.
 *
 * @param publicUrl where events are to go; {@code null} to leave that alone
 * @param warnAboutFilter whether to warn of types that the filter keeps out
 * @param watchInterval how often to look whether events are delivered; {@code null} not
 * to
 * @param pendingDisposition what becomes of the events that have waited, where delivery
 * is switched on again at start-up; {@code null} not to switch it on
 * @param retryFailedWithin how old failed deliveries may be that are retried at start-up;
 * {@code null} to retry none
 */
public record SubscriptionSettings(@Nullable URI publicUrl, boolean warnAboutFilter, @Nullable Duration watchInterval,
		@Nullable PendingDisposition pendingDisposition, @Nullable Duration retryFailedWithin) {

}
