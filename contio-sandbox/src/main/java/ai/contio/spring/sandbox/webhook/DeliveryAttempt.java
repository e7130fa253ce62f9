package ai.contio.spring.sandbox.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import ai.contio.spring.sandbox.fault.FaultEffect;
import org.jspecify.annotations.Nullable;

/**
 * One request of a delivery and its answer.
 *
 * @param startedAt when it was made, by the sandbox's clock
 * @param url where it went
 * @param headers the headers that were sent
 * @param body the body that was sent: that of the event, unless a fault changed it
 * @param faults what a rule made go wrong with it
 * @param repetition whether it only repeats the request before it, as a fault demands; it
 * then decides nothing
 * @param statusCode the status of the answer, or {@code null} if there was none
 * @param responseBody the beginning of the answer's body, or {@code null} if there was
 * none
 * @param error why it failed, or {@code null} if it did not
 * @param duration how long it took
 */
public record DeliveryAttempt(Instant startedAt, @Nullable URI url, Map<String, String> headers, String body,
		Set<FaultEffect> faults, boolean repetition, @Nullable Integer statusCode, @Nullable String responseBody,
		@Nullable String error, Duration duration) {

	static DeliveryAttempt notMade(Instant now, @Nullable URI url, WebhookEvent event, @Nullable String objection) {
		return new DeliveryAttempt(now, url, Map.of(), event.body(), Set.of(), false, null, null, objection,
				Duration.ZERO);
	}

}
