package ai.contio.spring.sandbox.user.backlog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.event.SampleMeeting;
import ai.contio.spring.sandbox.state.Records;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.agenda.AgendaContent;
import ai.contio.spring.sandbox.user.meeting.Meetings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The backlogs of the users. Nobody sees that of another.
 */
@Component
final class BacklogItems implements Resettable {

	private final Records<BacklogItem> items = new Records<>(BacklogItem::id);

	private final Meetings meetings;

	BacklogItems(Meetings meetings) {
		this.meetings = meetings;
		reset();
	}

	@Override
	public void reset() {
		Instant now = this.meetings.now();
		this.items.replaceAll(List.of(
				seeded(1, User.ADA, now.minus(2, ChronoUnit.DAYS), null, "A second van for the rental season",
						"Bruno knows somebody who sells one."),
				seeded(2, User.ADA, now.minus(6, ChronoUnit.DAYS), SampleMeeting.ALL.get(1).id(),
						"Where the moulds are kept in winter", null),
				seeded(3, User.BRUNO, now.minus(3, ChronoUnit.DAYS), null, "Apprentices for the autumn", null),
				seeded(4, User.ADA, now.minus(20, ChronoUnit.DAYS), null, "Stickers for the paddles", null)
					.leaving(new BacklogItem.Departure(now.minus(9, ChronoUnit.DAYS), null, null))));
	}

	List<BacklogItem> find(User user, boolean open, boolean ascending) {
		Comparator<BacklogItem> order = Comparator.comparing(BacklogItem::deferredOrLeftAt);
		return this.items.find((item) -> item.ownerId().equals(user.id()) && item.isOpen() == open)
			.stream()
			.sorted((ascending ? order : order.reversed()).thenComparing(BacklogItem::id))
			.toList();
	}

	/* One that has left, too */
	Optional<BacklogItem> find(User user, UUID id) {
		return this.items.find(id).filter((item) -> item.ownerId().equals(user.id()));
	}

	BacklogItem add(User user, AgendaContent content) {
		return this.items.add(new BacklogItem(UUID.randomUUID(), UUID.randomUUID(), user.id(), content, null,
				this.meetings.now(), null));
	}

	Optional<BacklogItem> update(UUID id, UnaryOperator<BacklogItem> change) {
		return this.items.update(id, change).map(Records.Change::after);
	}

	private static BacklogItem seeded(int number, User owner, Instant deferredAt, @Nullable UUID origin, String title,
			@Nullable String description) {
		UUID id = UUID.fromString("bac109%02x-7a11-4c0e-9b1e-6f0d5a2c00%02x".formatted(number, number));
		UUID agendaItem = UUID.fromString("bac10a%02x-7a11-4c0e-9b1e-6f0d5a2c00%02x".formatted(number, number));
		return new BacklogItem(id, agendaItem, owner.id(), new AgendaContent(title, AgendaContent.DISCUSSION,
				description, List.of(owner.id().toString()), 15d, Map.of()), origin, deferredAt, null);
	}

}
