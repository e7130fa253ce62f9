package ai.contio.spring.oauth2.sso;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a user goes once they are signed in. Values that Contio adds later are kept as
 * they come.
 *
 * @param value the target as Contio spells it
 */
public record SsoTarget(@JsonValue String value) implements OpenEnum {

	/** The application in the browser. */
	public static final SsoTarget WEB = new SsoTarget("web");

	/** The application on the desktop. */
	public static final SsoTarget DESKTOP = new SsoTarget("desktop");

	/** The backlog. */
	public static final SsoTarget BACKLOG = new SsoTarget("backlog");

	/**
	 * A target as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public SsoTarget {
	}

	/**
	 * A meeting.
	 * @param meetingId the id of the meeting
	 * @return the target
	 * @throws IllegalArgumentException if the id is blank
	 */
	public static SsoTarget meeting(String meetingId) {
		if (meetingId.isBlank()) {
			throw new IllegalArgumentException("meetingId must be an id, but is blank");
		}
		return new SsoTarget("meeting:" + meetingId);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
