package ai.contio.spring.sandbox.user.agenda;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The agendas of the meetings.
 */
@Component
@Order
public final class AgendaItems implements Resettable {

	private static final BigDecimal STEP = BigDecimal.valueOf(100);

	private final Records<AgendaItem> items = new Records<>(AgendaItem::id);

	private final Meetings meetings;

	private final AgendaEvents events;

	AgendaItems(Meetings meetings, AgendaEvents events) {
		this.meetings = meetings;
		this.events = events;
		reset();
	}

	@Override
	public void reset() {
		this.items.replaceAll(SeededAgendaItems.of(this.meetings));
	}

	/**
	 * The agenda of a meeting.
	 * @param meeting the meeting
	 * @return its items, in their order
	 */
	public List<AgendaItem> of(Meeting meeting) {
		return this.items.find((item) -> item.meetingId().equals(meeting.id()))
			.stream()
			.sorted(Comparator.comparing(AgendaItem::sequence)
				.thenComparing(AgendaItem::createdAt)
				.thenComparing(AgendaItem::id))
			.toList();
	}

	/**
	 * Add items at the end of an agenda, as a template does, and tell the partner app.
	 * @param user whose doing it is
	 * @param meeting the meeting
	 * @param contents what there is to talk about
	 * @return the new items
	 */
	public List<AgendaItem> append(User user, Meeting meeting, List<AgendaContent> contents) {
		return contents.stream().map((content) -> add(user, meeting, content, null)).toList();
	}

	synchronized AgendaItem add(User user, Meeting meeting, AgendaContent content, @Nullable BigDecimal sequence) {
		Instant now = this.meetings.now();
		AgendaItem added = this.items.add(new AgendaItem(UUID.randomUUID(), meeting.id(), content, AgendaItem.PENDING,
				(sequence != null) ? sequence : end(meeting), now, now));
		this.events.created(added, user);
		return added;
	}

	Optional<AgendaItem> find(Meeting meeting, UUID id) {
		return this.items.find(id).filter((item) -> item.meetingId().equals(meeting.id()));
	}

	Optional<AgendaItem> update(User user, UUID id, UnaryOperator<AgendaItem> change) {
		return this.items.update(id, change).map((changed) -> {
			if (!changed.isNone()) {
				this.events.updated(changed.after(), user);
			}
			return changed.after();
		});
	}

	boolean remove(User user, UUID id) {
		Optional<AgendaItem> removed = this.items.remove(id);
		removed.ifPresent((item) -> this.events.deleted(item, this.meetings.now(), user));
		return removed.isPresent();
	}

	private BigDecimal end(Meeting meeting) {
		return of(meeting).stream()
			.map(AgendaItem::sequence)
			.max(Comparator.naturalOrder())
			.orElse(BigDecimal.ZERO)
			.add(STEP);
	}

}
