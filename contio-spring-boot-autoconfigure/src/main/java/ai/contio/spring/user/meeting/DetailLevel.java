package ai.contio.spring.user.meeting;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How much the notes of a meeting say. Values that Contio adds later are kept as they
 * come.
 *
 * @param value the level as Contio spells it
 */
public record DetailLevel(@JsonValue String value) implements OpenEnum {

	/** Bullet points. */
	public static final DetailLevel BULLET_POINTS = new DetailLevel("BULLET_POINTS");

	/** Contio's own choice. */
	public static final DetailLevel STANDARD = new DetailLevel("STANDARD");

	/** Word by word. */
	public static final DetailLevel VERBATIM = new DetailLevel("VERBATIM");

	/**
	 * A level as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public DetailLevel {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
