package ai.contio.spring.user.template;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who a template belongs to. Values that Contio adds later are kept as they come.
 *
 * @param value the owner as Contio spells it
 */
public record TemplateOwnership(@JsonValue String value) implements OpenEnum {

	/** Contio. */
	public static final TemplateOwnership SYSTEM = new TemplateOwnership("SYSTEM");

	/** A line of business. */
	public static final TemplateOwnership VERTICAL = new TemplateOwnership("VERTICAL");

	/** The workspace. */
	public static final TemplateOwnership WORKSPACE = new TemplateOwnership("WORKSPACE");

	/** The user. */
	public static final TemplateOwnership USER = new TemplateOwnership("USER");

	/** A partner app. */
	public static final TemplateOwnership PARTNER = new TemplateOwnership("PARTNER");

	/**
	 * An owner as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public TemplateOwnership {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
