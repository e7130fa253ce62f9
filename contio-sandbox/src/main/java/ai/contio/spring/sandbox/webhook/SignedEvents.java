package ai.contio.spring.sandbox.webhook;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

import ai.contio.spring.sandbox.state.SandboxClock;

import org.springframework.stereotype.Component;

/**
 * Signs events that do not go out by HTTP.
 */
@Component
public final class SignedEvents {

	private final WebhookSigner signer;

	private final InstantSource clock;

	SignedEvents(WebhookSigner signer, SandboxClock clock) {
		this.signer = signer;
		this.clock = clock.wall();
	}

	/**
	 * Sign an event.
	 * @param event the event
	 * @return what would be sent
	 */
	public SignedEvent sign(WebhookEvent event) {
		Map<String, String> headers = new TreeMap<>(
				this.signer.sign(event.body().getBytes(StandardCharsets.UTF_8), event.scheme(), this.clock.instant()));
		headers.put("Content-Type", "application/json");
		return new SignedEvent(event.id(), event.type(), headers, event.body());
	}

}
