package ai.contio.spring.admin.toolkit.manifest;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How much the notes of a meeting say. Values that Contio adds later are kept as they
 * come.
 *
 * @param value the value as Contio spells it
 */
public record TemplateDetailLevel(@JsonValue String value) implements OpenEnum {

	/** The points. */
	public static final TemplateDetailLevel BULLET_POINTS = new TemplateDetailLevel("BULLET_POINTS");

	/** What Contio finds right. */
	public static final TemplateDetailLevel STANDARD = new TemplateDetailLevel("STANDARD");

	/** Every word. */
	public static final TemplateDetailLevel VERBATIM = new TemplateDetailLevel("VERBATIM");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public TemplateDetailLevel {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
