package ai.contio.spring.sandbox.user.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.state.Resettable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The meetings that there are. A user sees those of their workspace.
 */
@Component
@Order(0)
public final class Meetings implements Resettable {

	private final Map<UUID, Meeting> meetings = new ConcurrentHashMap<>();

	private final Clock clock;

	Meetings(Clock clock) {
		this.clock = clock;
		reset();
	}

	@Override
	public void reset() {
		this.meetings.clear();
		SeededMeetings.of(this.clock).forEach((meeting) -> this.meetings.put(meeting.id(), meeting));
	}

	/**
	 * Find a meeting.
	 * @param user who looks for it
	 * @param id the id of the meeting
	 * @return the meeting, or empty if there is none or the user may not see it
	 */
	public Optional<Meeting> find(User user, UUID id) {
		return Optional.ofNullable(this.meetings.get(id)).filter((meeting) -> sees(user, meeting));
	}

	/**
	 * The meetings of a user, the newest first. One that was copied is only there for who
	 * has its old id.
	 * @param user the user
	 * @return the meetings
	 */
	public List<Meeting> all(User user) {
		return this.meetings.values()
			.stream()
			.filter((meeting) -> sees(user, meeting) && meeting.copy() == null)
			.sorted(Comparator.comparing(Meeting::startOrLast).reversed().thenComparing(Meeting::id))
			.toList();
	}

	/**
	 * Add or replace a meeting.
	 * @param meeting the meeting
	 * @return the meeting
	 */
	public Meeting add(Meeting meeting) {
		this.meetings.put(meeting.id(), meeting);
		return meeting;
	}

	/* The time of the last change moves on only if there is one */
	Meeting update(UUID id, UnaryOperator<Meeting> change) {
		return this.meetings.computeIfPresent(id, (key, meeting) -> {
			Meeting changed = change.apply(meeting);
			return changed.equals(meeting) ? meeting : changed.updated(now());
		});
	}

	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private static boolean sees(User user, Meeting meeting) {
		return meeting.workspaceId().equals(user.workspaceId());
	}

}
