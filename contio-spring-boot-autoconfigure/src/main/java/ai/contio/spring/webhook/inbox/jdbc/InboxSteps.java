package ai.contio.spring.webhook.inbox.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ai.contio.spring.webhook.inbox.InboxEvent;
import ai.contio.spring.webhook.inbox.Lease;

/**
 * The steps that most events take in durable mode, as well as a database can do them.
 * Each is committed when its method returns.
 */
interface InboxSteps {

	/**
	 * Store a new event with its parts and their tasks.
	 * @return whether it was stored; if not, it may be there, or it takes more than a
	 * step
	 */
	boolean store(InboxEvent event, byte[] stored, Instant expiresAt, List<NewPart> parts, Instant now);

	/**
	 * RECEIVED or RUNNING to RUNNING.
	 * @return the part as it is then, empty if there is nothing to run
	 */
	Optional<RunningPart> begin(PartKey part, Instant now, Instant leasedUntil);

	/**
	 * RUNNING to DONE; its task is deleted, if it has one, and the body with the last
	 * part.
	 * @return {@code false} if the part was handed out again
	 */
	boolean done(Lease lease, Instant now);

}
