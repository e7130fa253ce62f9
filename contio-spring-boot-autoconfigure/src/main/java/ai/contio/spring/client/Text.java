package ai.contio.spring.client;

/**
 * Makes text from outside fit for a line of a log.
 */
final class Text {

	private Text() {
	}

	/**
	 * One line without control characters, cut to a length.
	 * @param text the text from outside
	 * @param maxLength most characters to keep
	 * @return the line
	 */
	static String line(String text, int maxLength) {
		String head = (text.length() > 4 * maxLength) ? text.substring(0, 4 * maxLength) : text;
		String line = head.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\s]+", " ").strip();
		return (line.length() > maxLength) ? line.substring(0, maxLength) + "…" : line;
	}

}
