package ai.contio.spring.admin.webhook;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What became of a delivery. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record DeliveryStatus(@JsonValue String value) implements OpenEnum {

	/** It waits for its turn. */
	public static final DeliveryStatus PENDING = new DeliveryStatus("pending");

	/** The webhook took it. */
	public static final DeliveryStatus DELIVERED = new DeliveryStatus("delivered");

	/** The webhook did not take it; Contio tries again. */
	public static final DeliveryStatus FAILED = new DeliveryStatus("failed");

	/** Contio has given up. */
	public static final DeliveryStatus ABANDONED = new DeliveryStatus("abandoned");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public DeliveryStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
