package ai.contio.spring.sandbox.test;

import java.time.Duration;

import ai.contio.spring.sandbox.ContioSandbox;

/**
 * What happens at Contio.
 */
public final class When {

	private final ContioSandbox sandbox;

	private final Webhooks webhooks;

	private final Duration timeout;

	When(ContioSandbox sandbox, Webhooks webhooks, Duration timeout) {
		this.sandbox = sandbox;
		this.webhooks = webhooks;
		this.timeout = timeout;
	}

	/**
	 * An event, with sample data unless more is said.
	 * @param type its type, such as {@code meeting.completed}
	 * @return the event, which is not sent yet
	 */
	public WhenEvent event(String type) {
		return new WhenEvent(this.sandbox.event(type), this.webhooks, this.timeout);
	}

	/**
	 * Time passes at Contio: tokens expire, webhooks are tried again.
	 * @param duration how much
	 * @throws IllegalArgumentException if it is negative
	 */
	public void timePasses(Duration duration) {
		this.sandbox.advance(duration);
	}

}
