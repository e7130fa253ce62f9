package ai.contio.spring.webhook.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Why a listener's part in an event failed, as it is kept with the part.
 *
 * @param type the class of what was thrown
 * @param message its message, at most 1,000 characters, or {@code null} if it had none
 */
public record Failure(String type, @Nullable String message) {

	private static final int MAX_TYPE = 255;

	private static final int MAX_MESSAGE = 1000;

	/**
	 * Cuts what is too long, and takes out null characters, which databases do not keep.
	 * @param type the class of what was thrown
	 * @param message its message
	 */
	public Failure {
		type = storable(type, MAX_TYPE);
		message = (message != null) ? storable(message, MAX_MESSAGE) : null;
	}

	/**
	 * The failure that was thrown.
	 * @param thrown what was thrown
	 * @return its class and message
	 */
	public static Failure of(Throwable thrown) {
		return new Failure(thrown.getClass().getName(), thrown.getMessage());
	}

	private static String storable(String text, int length) {
		int[] characters = text.codePoints()
			.limit(length)
			.map((character) -> (character == 0 || isSurrogate(character)) ? '?' : character)
			.toArray();
		String kept = new String(characters, 0, characters.length);
		return (kept.length() <= length) ? kept : kept.substring(0, length - 1);
	}

	private static boolean isSurrogate(int character) {
		return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
	}

}
