package ai.contio.spring.webhook.inbox.jdbc;

/**
 * A listener's part in an event, in the database.
 *
 * @param event the id of the event's row
 * @param listenerId the listener
 */
public record PartKey(long event, String listenerId) {

	/**
	 * The part that a text stands for.
	 * @param text the text
	 * @return the part
	 * @throws IllegalArgumentException if the text stands for none
	 */
	public static PartKey parse(String text) {
		int colon = text.indexOf(':');
		try {
			return new PartKey(Long.parseLong(text, 0, Math.max(colon, 0), 10), text.substring(colon + 1));
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("'%s' is no part of an event, such as 17:notes".formatted(text), ex);
		}
	}

	/**
	 * The text that stands for this part.
	 * @return the id of the event's row, a colon and the listener
	 */
	@Override
	public String toString() {
		return this.event + ":" + this.listenerId;
	}

}
