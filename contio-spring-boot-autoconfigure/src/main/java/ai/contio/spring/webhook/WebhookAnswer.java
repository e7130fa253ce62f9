package ai.contio.spring.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * An answer of the webhook endpoint, ready to be written.
 *
 * @param outcome what became of the request
 * @param headers the headers to set besides the length
 * @param body the body; empty in all answers but an acknowledgement, which says nothing
 * that the sender does not know
 */
public record WebhookAnswer(WebhookOutcome outcome, Map<String, String> headers, byte[] body) {

	private static final byte[] ACKNOWLEDGEMENT = "{\"received\":true}".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] EMPTY = {};

	/**
	 * The HTTP status.
	 * @return the status
	 */
	public int status() {
		return this.outcome.getStatus();
	}

	static Map<WebhookOutcome, WebhookAnswer> all(Duration retryAfter) {
		Map<WebhookOutcome, WebhookAnswer> answers = new EnumMap<>(WebhookOutcome.class);
		for (WebhookOutcome outcome : WebhookOutcome.values()) {
			answers.put(outcome, of(outcome, retryAfter));
		}
		return answers;
	}

	private static WebhookAnswer of(WebhookOutcome outcome, Duration retryAfter) {
		return switch (outcome.getStatus()) {
			case 200 -> new WebhookAnswer(outcome, Map.of("Content-Type", "application/json"), ACKNOWLEDGEMENT);
			case 405 -> new WebhookAnswer(outcome, Map.of("Allow", "POST", "Connection", "close"), EMPTY);
			// Given before the body was read, which may still be on its way
			case 413, 415 -> new WebhookAnswer(outcome, Map.of("Connection", "close"), EMPTY);
			case 503 -> new WebhookAnswer(outcome,
					Map.of("Retry-After", String.valueOf(Math.max(1, retryAfter.toSeconds()))), EMPTY);
			default -> new WebhookAnswer(outcome, Map.of(), EMPTY);
		};
	}

}
