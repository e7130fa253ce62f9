package ai.contio.spring.webhook.durable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ai.contio.spring.webhook.inbox.ListenerState;
import ai.contio.spring.webhook.inbox.StateCount;
import ai.contio.spring.webhook.inbox.jdbc.InboxLedger;
import ai.contio.spring.webhook.inbox.jdbc.InboxPart;
import ai.contio.spring.webhook.inbox.jdbc.JdbcInbox;
import ai.contio.spring.webhook.inbox.jdbc.PartKey;
import ai.contio.spring.webhook.inbox.jdbc.PartQuery;
import ai.contio.spring.webhook.listener.ListenerRegistry;

/**
 * What is in the inbox, in durable mode: what waits, what runs, and what was given up, to
 * be looked at, replayed or discarded. All methods wait for the database.
 */
public final class ContioWebhookInbox {

	private final InboxLedger ledger;

	private final JdbcInbox inbox;

	private final PartScheduler scheduler;

	private final ListenerRegistry registry;

	/**
	 * A view of an inbox.
	 * @param ledger what it holds
	 * @param inbox the inbox
	 * @param scheduler what runs its parts
	 * @param registry the listeners
	 */
	public ContioWebhookInbox(InboxLedger ledger, JdbcInbox inbox, PartScheduler scheduler, ListenerRegistry registry) {
		this.ledger = ledger;
		this.inbox = inbox;
		this.scheduler = scheduler;
		this.registry = registry;
	}

	/**
	 * The hundred oldest parts that were given up.
	 * @return the parts, the oldest first
	 */
	public List<InboxPart> deadLetters() {
		return find(PartQuery.deadLetters());
	}

	/**
	 * Find parts in any states.
	 * @param query which ones
	 * @return the parts, the oldest first
	 */
	public List<InboxPart> find(PartQuery query) {
		return this.ledger.find(query);
	}

	/**
	 * Find a part.
	 * @param id the id of the part
	 * @return the part, if it is remembered
	 * @throws IllegalArgumentException if that is the id of no part
	 */
	public Optional<InboxPart> find(String id) {
		return this.ledger.find(PartKey.parse(id));
	}

	/**
	 * What the event of a part says, which may be personal.
	 * @param id the id of the part
	 * @return the whole JSON as it was signed
	 * @throws IllegalStateException if it is not kept any more, or cannot be unsealed
	 */
	public String payload(String id) {
		return new String(this.inbox.body(PartKey.parse(id)), StandardCharsets.UTF_8);
	}

	/**
	 * How many parts are in which state, apart from those that are done.
	 * @return the counts; nothing for a state that no part is in
	 */
	public Map<ListenerState, StateCount> count() {
		return this.ledger.count();
	}

	/**
	 * Call a listener again that was given up, with all its attempts.
	 * @param id the id of the part
	 * @return whether it had been given up
	 */
	public boolean replay(String id) {
		boolean revived = this.ledger.revive(PartKey.parse(id), this.scheduler);
		this.scheduler.wake();
		return revived;
	}

	/**
	 * Call listeners again that were given up.
	 * @param query which of those that were given up; the states that it names are not
	 * looked at
	 * @return how many are called again
	 */
	public int replayAll(PartQuery query) {
		PartQuery dead = new PartQuery(Set.of(ListenerState.DEAD), query.eventType(), query.listenerId(),
				query.limit());
		long revived = find(dead).stream()
			.filter((part) -> this.ledger.revive(PartKey.parse(part.id()), this.scheduler))
			.count();
		this.scheduler.wake();
		return (int) revived;
	}

	/**
	 * Take a part for done that is not, whatever its state.
	 * @param id the id of the part
	 * @return whether there was one that was not done
	 */
	public boolean discard(String id) {
		return this.ledger.discard(PartKey.parse(id));
	}

	/**
	 * Parts that are not done and whose listeners are not here: renamed, removed, or on
	 * other nodes only.
	 * @param limit the most parts of each such listener
	 * @return the parts
	 */
	public List<InboxPart> orphaned(int limit) {
		return this.ledger.unfinishedListeners()
			.stream()
			.filter((listener) -> !this.registry.byId().containsKey(listener))
			.flatMap((listener) -> find(PartQuery.unfinished().ofListener(listener).atMost(limit)).stream())
			.toList();
	}

	/**
	 * Give a part that is not done to another listener, which begins it anew.
	 * @param id the id of the part
	 * @param listenerId the id of the other listener
	 * @return whether that is so: {@code false} if the part is done, or if the other
	 * listener has a part in the event already
	 * @throws IllegalArgumentException if there is no such listener here
	 */
	public boolean reassign(String id, String listenerId) {
		if (!this.registry.byId().containsKey(listenerId)) {
			throw new IllegalArgumentException(
					"There is no listener '%s'. There are %s".formatted(listenerId, this.registry.byId().keySet()));
		}
		boolean reassigned = this.ledger.reassign(PartKey.parse(id), listenerId, this.scheduler);
		this.scheduler.wake();
		return reassigned;
	}

	/**
	 * Forget what the events of a user say, and whose they are, in whatever state they
	 * are. Nothing of theirs is run any more. That they were received stays known, so
	 * that a repeated delivery is not handled.
	 * @param userId the user's id at Contio
	 * @return how many events were about the user
	 */
	public int purgeUser(String userId) {
		return this.ledger.purge(userId);
	}

}
