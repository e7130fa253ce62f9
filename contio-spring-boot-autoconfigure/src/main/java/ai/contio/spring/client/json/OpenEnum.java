package ai.contio.spring.client.json;

/**
 * A value of a set that Contio may add to at any time. It is written as a record around
 * the text that Contio uses, with a constant for each value that is known, so that a
 * value of tomorrow is read, compared and sent back like any other.
 */
public interface OpenEnum {

	/**
	 * The value as Contio writes it.
	 * @return the text
	 */
	String value();

}
