package ai.contio.spring.user.meeting;

import ai.contio.spring.client.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a meeting has come. Values that Contio adds later are kept as they come.
 *
 * @param value the status as Contio spells it
 */
public record MeetingStatus(@JsonValue String value) implements OpenEnum {

	/** Not planned yet. */
	public static final MeetingStatus DRAFT = new MeetingStatus("draft");

	/** Planned. */
	public static final MeetingStatus SCHEDULED = new MeetingStatus("scheduled");

	/** Going on. */
	public static final MeetingStatus IN_PROGRESS = new MeetingStatus("in_progress");

	/** Over; what follows from it is still being worked out. */
	public static final MeetingStatus ENDED = new MeetingStatus("ended");

	/** Over, with everything that follows from it. */
	public static final MeetingStatus COMPLETED = new MeetingStatus("completed");

	/**
	 * A status as Contio spells it.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public MeetingStatus {
	}

	@Override
	public String toString() {
		return this.value;
	}

}
