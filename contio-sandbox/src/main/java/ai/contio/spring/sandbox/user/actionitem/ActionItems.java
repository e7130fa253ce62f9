package ai.contio.spring.sandbox.user.actionitem;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.meeting.MeetingTasks;

import org.springframework.stereotype.Component;

/**
 * The action items that there are. A user sees those of their workspace.
 */
@Component
public final class ActionItems implements MeetingTasks, Resettable {

	private final Records<ActionItem> items = new Records<>(ActionItem::id);

	private final Clock clock;

	ActionItems(Clock clock) {
		this.clock = clock;
		reset();
	}

	@Override
	public void reset() {
		this.items.replaceAll(SeededActionItems.of(this.clock));
	}

	@Override
	public Set<UUID> meetings() {
		return this.items.all().stream().map(ActionItem::meetingId).collect(Collectors.toSet());
	}

	Optional<ActionItem> find(User user, UUID id) {
		return this.items.find(id).filter((item) -> sees(user, item));
	}

	/**
	 * The action items of a user.
	 * @param user the user
	 * @return the action items, newest first
	 */
	public List<ActionItem> all(User user) {
		return this.items.find((item) -> sees(user, item))
			.stream()
			.sorted(Comparator.comparing(ActionItem::createdAt).reversed().thenComparing(ActionItem::id))
			.toList();
	}

	/**
	 * Add or replace an action item.
	 * @param item the action item
	 * @return the action item
	 */
	public ActionItem add(ActionItem item) {
		return this.items.add(item);
	}

	Optional<Records.Change<ActionItem>> update(UUID id, UnaryOperator<ActionItem.Content> change) {
		return this.items.update(id, (item) -> item.with(change.apply(item.content()), now()));
	}

	boolean remove(UUID id) {
		return this.items.remove(id).isPresent();
	}

	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private static boolean sees(User user, ActionItem item) {
		return item.workspaceId().equals(user.workspaceId());
	}

}
