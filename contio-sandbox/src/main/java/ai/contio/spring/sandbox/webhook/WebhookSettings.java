package ai.contio.spring.sandbox.webhook;

import java.time.Duration;

/**
 * How webhooks are sent.
 *
 * @param secret what they are signed with
 * @param scheme how they are signed, unless an event says otherwise
 * @param timeout how long the receiver may take to answer
 * @param retry when they are sent again
 * @param remoteAllowed whether they may leave this machine
 */
public record WebhookSettings(String secret, SignatureScheme scheme, Duration timeout, RetryPolicy retry,
		boolean remoteAllowed) {

	@Override
	public String toString() {
		return "WebhookSettings[secret=******, scheme=%s, timeout=%s, retry=%s, remoteAllowed=%s]"
			.formatted(this.scheme, this.timeout, this.retry, this.remoteAllowed);
	}

}
