package ai.contio.spring.admin.toolkit.manifest;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A place where a shortcut can appear. Values that Contio adds later are kept as they
 * come.
 *
 * @param value the value as Contio spells it
 */
public record ShortcutSurface(@JsonValue String value) implements OpenEnum {

	/** The home page. */
	public static final ShortcutSurface HOME = new ShortcutSurface("HOME");

	/** A meeting that is being prepared. */
	public static final ShortcutSurface MEETING_PREPARE = new ShortcutSurface("MEETING_PREPARE");

	/** A meeting that is taking place. */
	public static final ShortcutSurface MEETING_RUN = new ShortcutSurface("MEETING_RUN");

	/** A meeting that is over. */
	public static final ShortcutSurface MEETING_REVIEW = new ShortcutSurface("MEETING_REVIEW");

	/** A canvas. */
	public static final ShortcutSurface CANVAS = new ShortcutSurface("CANVAS");

	/**
	 * A value as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ShortcutSurface {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
