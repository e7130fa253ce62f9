package ai.contio.spring.admin.app;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a webhook filter works. Values that Contio adds later are kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record WebhookFilterType(@JsonValue String value) implements OpenEnum {

	/** Only the events of the filter are delivered. */
	public static final WebhookFilterType INCLUDE = new WebhookFilterType("include");

	/** All but the events of the filter are delivered. */
	public static final WebhookFilterType EXCLUDE = new WebhookFilterType("exclude");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public WebhookFilterType {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
