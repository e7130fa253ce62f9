package ai.contio.spring.webhook.inbox;

/**
 * The states of a listener's part in an event.
 */
public enum ListenerState {

	/** Waits to be handed out, for the first time or again after a failure. */
	RECEIVED,

	/** Handed out under a lease that has not run out. */
	RUNNING,

	/** Finished; it will not be handed out again. */
	DONE,

	/** Given up; it will not be handed out again by itself. */
	DEAD

}
