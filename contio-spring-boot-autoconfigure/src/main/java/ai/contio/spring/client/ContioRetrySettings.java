package ai.contio.spring.client;

import java.time.Duration;

/**
 * When and how often a call is repeated that is safe to repeat.
 *
 * @param maxAttempts most attempts of one call, the first included
 * @param initialBackoff wait before the first repeat; it doubles with each further one
 * @param maxBackoff longest wait that Contio did not ask for
 * @param maxElapsed longest time for one call with all its attempts and waits
 */
public record ContioRetrySettings(int maxAttempts, Duration initialBackoff, Duration maxBackoff, Duration maxElapsed) {

	/**
	 * Settings as given.
	 * @throws ContioConfigurationException if there is no attempt or no time
	 */
	public ContioRetrySettings {
		if (maxAttempts < 1) {
			throw new ContioConfigurationException(
					"contio.client.retry.max-attempts is %d, but one attempt is the least.".formatted(maxAttempts),
					"Set contio.client.retry.max-attempts to 1 to switch retries off, or to more.");
		}
		positive("initial-backoff", initialBackoff);
		positive("max-backoff", maxBackoff);
		positive("max-elapsed", maxElapsed);
	}

	/**
	 * The settings that apply unless others are given.
	 * @return 4 attempts, waits from 500 ms up to 10 s, one minute in all
	 */
	public static ContioRetrySettings defaults() {
		return new ContioRetrySettings(4, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(1));
	}

	private static void positive(String name, Duration value) {
		if (value.isZero() || value.isNegative()) {
			throw new ContioConfigurationException(
					"contio.client.retry.%s is %s, but must be longer than nothing.".formatted(name, value),
					"Set contio.client.retry.%s to a positive duration such as 1s.".formatted(name));
		}
	}

}
