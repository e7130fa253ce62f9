package ai.contio.spring.admin.toolkit;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which installations get a version that is published. Values that Contio adds later are
 * kept as they come.
 *
 * @param value the value as Contio spells it
 */
public record Propagation(@JsonValue String value) implements OpenEnum {

	/** None: each workspace decides. */
	public static final Propagation NONE = new Propagation("none");

	/** Those that have not been changed. */
	public static final Propagation NORMAL = new Propagation("normal");

	/** All. */
	public static final Propagation FORCE = new Propagation("force");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public Propagation {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
