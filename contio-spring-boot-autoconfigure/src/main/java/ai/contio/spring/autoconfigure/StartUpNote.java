package ai.contio.spring.autoconfigure;

import java.util.stream.Stream;

import ai.contio.spring.client.ContioConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * What one part of the starter has to say at start-up. Its order is its place in the
 * line.
 */
interface StartUpNote {

	/**
	 * Looks whether it can work at all.
	 * @throws ContioConfigurationException where it cannot, which ends the start
	 */
	default void check() {
	}

	/**
	 * What of it is configured, for the one line of the start.
	 * @return a few words, or {@code null} where it is not in use
	 */
	@Nullable String describe();

	/**
	 * What may be wrong with it, a line each.
	 * @return nothing, mostly
	 */
	default Stream<String> warnings() {
		return Stream.empty();
	}

}
