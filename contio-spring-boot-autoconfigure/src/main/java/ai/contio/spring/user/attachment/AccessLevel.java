package ai.contio.spring.user.attachment;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who may see an attachment. Values that Contio adds later are kept as they come.
 *
 * @param value the level as Contio spells it
 */
public record AccessLevel(@JsonValue String value) implements OpenEnum {

	/** Who attached it. */
	public static final AccessLevel JUST_ME = new AccessLevel("just_me");

	/** The participants of the meeting. */
	public static final AccessLevel MEETING = new AccessLevel("meeting");

	/** The whole workspace. */
	public static final AccessLevel WORKSPACE = new AccessLevel("workspace");

	/**
	 * A level as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public AccessLevel {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
