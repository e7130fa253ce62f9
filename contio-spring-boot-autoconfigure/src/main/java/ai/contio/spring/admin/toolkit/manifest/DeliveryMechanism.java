package ai.contio.spring.admin.toolkit.manifest;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where an action button hands something on to. Values that Contio adds later are kept as
 * they come.
 *
 * @param value the value as Contio spells it
 */
public record DeliveryMechanism(@JsonValue String value) implements OpenEnum {

	/** The clipboard. */
	public static final DeliveryMechanism CLIPBOARD = new DeliveryMechanism("clipboard");

	/** An e-mail that Contio sends. */
	public static final DeliveryMechanism EMAIL = new DeliveryMechanism("email");

	/** The e-mail program of the user. */
	public static final DeliveryMechanism OS_EMAIL_CLIENT = new DeliveryMechanism("os_email_client");

	/** A file. */
	public static final DeliveryMechanism FILE_DOWNLOAD = new DeliveryMechanism("file_download");

	/** An integration. */
	public static final DeliveryMechanism INTEGRATION = new DeliveryMechanism("integration");

	/** A webhook. */
	public static final DeliveryMechanism WEBHOOK = new DeliveryMechanism("webhook");

	/** A page that is opened. */
	public static final DeliveryMechanism REDIRECT = new DeliveryMechanism("redirect");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public DeliveryMechanism {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
