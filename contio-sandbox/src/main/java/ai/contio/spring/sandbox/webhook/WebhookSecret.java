package ai.contio.spring.sandbox.webhook;

import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.stereotype.Component;

/**
 * What webhooks are signed with. A new one is in use at once; requests under way are
 * signed with the old one.
 */
@Component
public final class WebhookSecret implements Resettable {

	private final String first;

	private volatile String value;

	WebhookSecret(WebhookSettings settings) {
		this.first = settings.secret();
		this.value = this.first;
	}

	/**
	 * The secret of now. Ask for it at each signing.
	 * @return the secret
	 */
	public String value() {
		return this.value;
	}

	/**
	 * Use another secret from now on.
	 * @param secret the new secret
	 */
	public void replace(String secret) {
		this.value = secret;
	}

	@Override
	public void reset() {
		this.value = this.first;
	}

	@Override
	public String toString() {
		return "WebhookSecret[******]";
	}

}
