package ai.contio.spring.user.toolkit;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who a toolkit belongs to. Values that Contio adds later are kept as they come.
 *
 * @param value the owner as Contio spells it
 */
public record ToolkitOwnership(@JsonValue String value) implements OpenEnum {

	/** Contio. */
	public static final ToolkitOwnership SYSTEM = new ToolkitOwnership("SYSTEM");

	/** A partner app. */
	public static final ToolkitOwnership PARTNER = new ToolkitOwnership("PARTNER");

	/**
	 * An owner as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ToolkitOwnership {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
