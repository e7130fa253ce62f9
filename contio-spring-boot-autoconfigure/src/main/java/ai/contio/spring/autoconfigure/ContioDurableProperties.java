package ai.contio.spring.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How stored events are handled in durable mode.
 */
@ConfigurationProperties("contio.webhook.durable")
public class ContioDurableProperties {

	/**
	 * Wait after the first failure of a listener. It doubles with each further one.
	 */
	private Duration backoff = Duration.ofSeconds(5);

	/**
	 * Longest wait between two attempts.
	 */
	private Duration maxBackoff = Duration.ofMinutes(15);

	/**
	 * How often to look for work that is due, such as what another node has left behind.
	 * New events are handled at once.
	 */
	private Duration pollInterval = Duration.ofSeconds(1);

	/**
	 * How long the end of the application waits for running listeners. Those that are not
	 * done by then are interrupted, and their events are handled by another node or after
	 * the next start.
	 */
	private Duration shutdownWait = Duration.ofSeconds(15);

	public Duration getBackoff() {
		return this.backoff;
	}

	public void setBackoff(Duration backoff) {
		this.backoff = backoff;
	}

	public Duration getMaxBackoff() {
		return this.maxBackoff;
	}

	public void setMaxBackoff(Duration maxBackoff) {
		this.maxBackoff = maxBackoff;
	}

	public Duration getPollInterval() {
		return this.pollInterval;
	}

	public void setPollInterval(Duration pollInterval) {
		this.pollInterval = pollInterval;
	}

	public Duration getShutdownWait() {
		return this.shutdownWait;
	}

	public void setShutdownWait(Duration shutdownWait) {
		this.shutdownWait = shutdownWait;
	}

}
