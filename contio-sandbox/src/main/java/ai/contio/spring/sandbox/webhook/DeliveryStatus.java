package ai.contio.spring.sandbox.webhook;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What became of a delivery.
 */
public enum DeliveryStatus {

	/** Not tried yet, or held back. */
	PENDING("pending"),

	/** Answered with a 2xx. */
	DELIVERED("delivered"),

	/** Tried in vain, and to be tried again. */
	FAILED("failed"),

	/** Given up. */
	ABANDONED("abandoned");

	private final String code;

	DeliveryStatus(String code) {
		this.code = code;
	}

	/**
	 * The status as the API spells it.
	 * @return the code
	 */
	@JsonValue
	public String code() {
		return this.code;
	}

}
