package ai.contio.spring.webhook.inbox;

import java.util.List;

/**
 * Remembers which events were received and what became of them, so that each listener is
 * done with each event once. All methods may be called by several threads.
 */
public interface WebhookInbox {

	/**
	 * Take in a delivery and hand out what is left to do of its event. The first body of
	 * an event wins over later ones.
	 * @param event the delivery
	 * @param listenerIds the listeners that the event is for
	 * @return the body to work on, and a lease for every part that may run now
	 */
	Receipt receive(InboxEvent event, List<String> listenerIds);

	/**
	 * Mark a part as done. Saying so twice does no harm.
	 * @param lease the lease it ran under
	 * @return {@code false} if the lease had run out and the part was handed out again,
	 * in which case nothing changes
	 */
	boolean done(Lease lease);

	/**
	 * Mark a part as failed.
	 * @param lease the lease it ran under
	 * @param dead whether to give it up; otherwise it waits to be handed out again
	 * @param failure why
	 * @return {@code false} if the lease had run out and the part was handed out again,
	 * in which case nothing changes
	 */
	boolean failed(Lease lease, boolean dead, Failure failure);

	/**
	 * Give back a part whose listener was never called. It waits to be handed out again,
	 * and this time does not count as an attempt.
	 * @param lease the lease it was to run under
	 * @return {@code false} if the lease had run out and the part was handed out again,
	 * in which case nothing changes
	 */
	boolean release(Lease lease);

	/**
	 * Whether calls may wait for something else than this JVM, so that threads that must
	 * not wait have to leave them to others.
	 * @return {@code true} unless the inbox says otherwise
	 */
	default boolean isBlocking() {
		return true;
	}

	/**
	 * Forget everything.
	 */
	void clear();

}
