package ai.contio.spring.sandbox.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One request of a delivery and its answer.
 *
 * @param startedAt when it was made
 * @param url where it went
 * @param headers the headers that were sent
 * @param statusCode the status of the answer, or {@code null} if there was none
 * @param responseBody the beginning of the answer's body, or {@code null} if there was
 * none
 * @param error why it failed, or {@code null} if it did not
 * @param duration how long it took
 */
public record DeliveryAttempt(Instant startedAt, @Nullable URI url, Map<String, String> headers,
		@Nullable Integer statusCode, @Nullable String responseBody, @Nullable String error, Duration duration) {

}
