package ai.contio.spring.webhook;

/**
 * Which events a listener is never called with at the same time.
 */
public enum SerialBy {

	/** Any events may be handled at the same time. */
	NOTHING,

	/** Events that name the same meeting, in {@code meeting_id} of their data. */
	MEETING,

	/** Events that are for the same user. */
	USER

}
