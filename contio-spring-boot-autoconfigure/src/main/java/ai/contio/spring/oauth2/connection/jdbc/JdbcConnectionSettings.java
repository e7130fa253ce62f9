package ai.contio.spring.oauth2.connection.jdbc;

import java.time.Duration;

import ai.contio.spring.client.ContioConfigurationException;

/**
 * How a {@link JdbcConnectionStore} behaves.
 *
 * @param lockWait longest wait for a connection that somebody else is changing
 * @param maxConcurrentChanges most connections that are changed at a time, each of which
 * takes a connection to the database
 * @param allowPlaintext whether tokens that were stored unsealed are read
 */
public record JdbcConnectionSettings(Duration lockWait, int maxConcurrentChanges, boolean allowPlaintext) {

	public JdbcConnectionSettings {
		if (lockWait.toMillis() < 1) {
			throw invalid("lock-wait", lockWait, "at least a millisecond");
		}
		if (maxConcurrentChanges < 1) {
			throw invalid("max-concurrent-changes", maxConcurrentChanges, "at least 1");
		}
	}

	private static ContioConfigurationException invalid(String name, Object found, String expected) {
		String property = "contio.oauth2.connections.jdbc." + name;
		return new ContioConfigurationException("%s is %s. It has to be %s".formatted(property, found, expected),
				"Set %s to %s, or remove it.".formatted(property, expected));
	}

	/**
	 * A wait of 40 seconds, which is longer than a request to Contio takes, 5 changes at
	 * a time, and no plaintext.
	 * @return the settings
	 */
	public static JdbcConnectionSettings defaults() {
		return new JdbcConnectionSettings(Duration.ofSeconds(40), 5, false);
	}

}
