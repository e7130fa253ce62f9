package ai.contio.spring.sandbox.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ai.contio.spring.sandbox.fault.FaultEffect;
import ai.contio.spring.sandbox.state.SandboxClock;

import org.springframework.stereotype.Component;

/**
 * Makes the requests of a delivery, right or wrong. Each one is signed anew, as of the
 * machine's time: the receiver's clock has not been moved.
 */
@Component
final class WebhookRequests {

	/* The first one is that of the envelope: no value can hold it without backslashes */
	private static final Pattern TIMESTAMP = Pattern.compile("\"timestamp\":\"[^\"]*\"");

	private final WebhookSigner signer;

	private final InstantSource clock;

	WebhookRequests(WebhookSigner signer, SandboxClock clock) {
		this.signer = signer;
		this.clock = clock.wall();
	}

	WebhookRequest of(WebhookEvent event, AttemptFaults faults) {
		Instant signedAt = this.clock.instant().minus(faults.age());
		boolean aged = faults.has(FaultEffect.STALE) && event.scheme() == SignatureScheme.BODY_ONLY;
		String body = aged ? aged(event.body(), signedAt) : event.body();
		Map<String, String> headers = new TreeMap<>();
		headers.put("Content-Type", "application/json");
		headers.put("User-Agent", "Contio-Sandbox");
		headers.putAll(this.signer.sign(body.getBytes(StandardCharsets.UTF_8), event.scheme(), signedAt));
		return new WebhookRequest(Collections.unmodifiableMap(headers),
				faults.has(FaultEffect.CORRUPT) ? corrupted(body) : body);
	}

	/* A signature over the body alone has no time but that of the event itself */
	private static String aged(String body, Instant timestamp) {
		return TIMESTAMP.matcher(body)
			.replaceFirst(Matcher
				.quoteReplacement("\"timestamp\":\"%s\"".formatted(timestamp.truncatedTo(ChronoUnit.SECONDS))));
	}

	/* One letter in the middle changes case, so that only the signature can tell */
	private static String corrupted(String body) {
		StringBuilder text = new StringBuilder(body);
		int at = body.length() / 2;
		while (at > 0 && !isLetter(body.charAt(at))) {
			at--;
		}
		text.setCharAt(at, (char) (body.charAt(at) ^ 0x20));
		return text.toString();
	}

	private static boolean isLetter(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
	}

}
