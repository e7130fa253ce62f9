package ai.contio.spring.admin.credential;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What Contio advises to do about a credential. Values that Contio adds later are kept as
 * they come.
 *
 * @param value the value as Contio spells it
 */
public record RecommendedAction(@JsonValue String value) implements OpenEnum {

	/** Nothing. */
	public static final RecommendedAction OK = new RecommendedAction("ok");

	/** Rotate it soon. */
	public static final RecommendedAction ROTATE_SOON = new RecommendedAction("rotate_soon");

	/** Rotate it now. */
	public static final RecommendedAction ROTATE_NOW = new RecommendedAction("rotate_now");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public RecommendedAction {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
