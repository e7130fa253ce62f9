package ai.contio.spring.sandbox.user.actionitem;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.meeting.MeetingTasks;

import org.springframework.stereotype.Component;

/**
 * The action items that there are. A user sees those of their workspace.
 */
@Component
public final class ActionItems implements MeetingTasks, Resettable {

	private final Map<UUID, ActionItem> items = new ConcurrentHashMap<>();

	private final Clock clock;

	ActionItems(Clock clock) {
		this.clock = clock;
		reset();
	}

	@Override
	public void reset() {
		this.items.clear();
		SeededActionItems.of(this.clock).forEach((item) -> this.items.put(item.id(), item));
	}

	@Override
	public boolean has(UUID meetingId) {
		return this.items.values().stream().anyMatch((item) -> item.meetingId().equals(meetingId));
	}

	Optional<ActionItem> find(User user, UUID id) {
		return Optional.ofNullable(this.items.get(id)).filter((item) -> sees(user, item));
	}

	/**
	 * The action items of a user.
	 * @param user the user
	 * @return the action items, newest first
	 */
	public List<ActionItem> all(User user) {
		return this.items.values()
			.stream()
			.filter((item) -> sees(user, item))
			.sorted(Comparator.comparing(ActionItem::createdAt).reversed().thenComparing(ActionItem::id))
			.toList();
	}

	/**
	 * Add or replace an action item.
	 * @param item the action item
	 * @return the action item
	 */
	public ActionItem add(ActionItem item) {
		this.items.put(item.id(), item);
		return item;
	}

	/**
	 * Change an action item.
	 * @return what it was and what it is, or empty if it is gone
	 */
	Optional<Change> update(UUID id, UnaryOperator<ActionItem.Content> change) {
		AtomicReference<Change> changed = new AtomicReference<>();
		this.items.computeIfPresent(id, (key, item) -> {
			ActionItem after = item.with(change.apply(item.content()), now());
			changed.set(new Change(item, after));
			return after;
		});
		return Optional.ofNullable(changed.get());
	}

	boolean remove(UUID id) {
		return this.items.remove(id) != null;
	}

	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private static boolean sees(User user, ActionItem item) {
		return item.workspaceId().equals(user.workspaceId());
	}

	/**
	 * A change of an action item.
	 *
	 * @param before what it was
	 * @param after what it is
	 */
	record Change(ActionItem before, ActionItem after) {

		boolean isNone() {
			return this.after == this.before;
		}

		boolean completes() {
			return this.after.content().isCompleted() && !this.before.content().isCompleted();
		}

	}

}
