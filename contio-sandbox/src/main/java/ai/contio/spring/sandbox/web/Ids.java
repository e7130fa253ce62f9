package ai.contio.spring.sandbox.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads the ids that Contio gives out.
 */
public final class Ids {

	/* UUID.fromString takes shortened groups for well-formed */
	private static final Pattern UUID_FORMAT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

	private Ids() {
	}

	/**
	 * Read an id.
	 * @param id the id as it was sent
	 * @return the id, or empty if it is no UUID
	 */
	public static Optional<UUID> parse(String id) {
		return UUID_FORMAT.matcher(id).matches() ? Optional.of(UUID.fromString(id)) : Optional.empty();
	}

}
