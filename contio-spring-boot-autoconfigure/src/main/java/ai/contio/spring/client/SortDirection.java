package ai.contio.spring.client;

/**
 * Which end of a list comes first.
 */
public enum SortDirection {

	/** The smallest or earliest first. */
	ASCENDING("asc"),

	/** The largest or latest first. */
	DESCENDING("desc");

	private final String value;

	SortDirection(String value) {
		this.value = value;
	}

	/**
	 * The direction as Contio spells it.
	 */
	@Override
	public String toString() {
		return this.value;
	}

}
