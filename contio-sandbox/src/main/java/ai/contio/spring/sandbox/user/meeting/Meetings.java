package ai.contio.spring.sandbox.user.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.account.Workspace;
import ai.contio.spring.sandbox.state.Resettable;
import ai.contio.spring.sandbox.user.UserSettings;
import ai.contio.spring.sandbox.web.ResourceName;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The meetings that there are. A user sees those of their workspace.
 */
@Component
@Order(0)
public final class Meetings implements Resettable {

	private static final ResourceName NAME = new ResourceName("meeting");

	private final Map<UUID, Meeting> meetings = new ConcurrentHashMap<>();

	private final Map<UUID, MeetingIndex> byWorkspace = new ConcurrentHashMap<>();

	private final List<Meeting> further;

	private final Clock clock;

	Meetings(Clock clock, UserSettings settings) {
		this.clock = clock;
		this.further = FurtherMeetings.of(settings.getFurtherMeetings(), clock);
		reset();
	}

	@Override
	public synchronized void reset() {
		List<Meeting> seeded = new ArrayList<>(SeededMeetings.of(this.clock));
		seeded.addAll(this.further);
		this.meetings.clear();
		this.byWorkspace.clear();
		Map<UUID, Meeting> byId = new HashMap<>(seeded.size() * 2);
		seeded.forEach((meeting) -> byId.put(meeting.id(), meeting));
		this.meetings.putAll(byId);
		this.byWorkspace.put(Workspace.LARKSPUR.id(),
				MeetingIndex.of(seeded.stream().filter((meeting) -> meeting.copy() == null).toList()));
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
	 * Find the meeting that a path names.
	 * @param user who looks for it
	 * @param id the id as it was sent
	 * @return the meeting
	 * @throws ai.contio.spring.sandbox.web.ApiException 400 if it is no id, 404 if there
	 * is no such meeting or the user may not see it
	 */
	public Meeting require(User user, String id) {
		return find(user, NAME.id(id)).orElseThrow(() -> NAME.unknown(id));
	}

	/**
	 * The meetings of a user, the latest first. One that was copied is only there for who
	 * has its old id.
	 * @param user the user
	 * @return the meetings
	 */
	public List<Meeting> all(User user) {
		return between(user, null, null);
	}

	/**
	 * The meetings of a user that start in a time, the latest first.
	 * @param user the user
	 * @param from the earliest start, or {@code null}
	 * @param to the latest start, or {@code null}
	 * @return the meetings
	 */
	List<Meeting> between(User user, @Nullable Instant from, @Nullable Instant to) {
		return new View(rows(user, from, to));
	}

	List<MeetingRow> rows(User user, @Nullable Instant from, @Nullable Instant to) {
		return this.byWorkspace.getOrDefault(user.workspaceId(), MeetingIndex.EMPTY).between(from, to);
	}

	/**
	 * Add or replace a meeting.
	 * @param meeting the meeting
	 * @return the meeting
	 */
	public synchronized Meeting add(Meeting meeting) {
		Meeting before = this.meetings.put(meeting.id(), meeting);
		index(before, null);
		index(null, meeting);
		return meeting;
	}

	/**
	 * Change a meeting. The time of the last change moves on only if there is one.
	 * @param id the id of a meeting that is there
	 * @param change makes the new one of the old one, and may throw to change nothing
	 * @return the meeting as it is now
	 */
	public synchronized Meeting update(UUID id, UnaryOperator<Meeting> change) {
		Meeting before = this.meetings.get(id);
		if (before == null) {
			throw NAME.unknown(id.toString());
		}
		Meeting after = change.apply(before);
		return after.equals(before) ? before : add(after.updated(now()));
	}

	private void index(@Nullable Meeting before, @Nullable Meeting after) {
		Meeting meeting = (after != null) ? after : before;
		if (meeting != null && meeting.copy() == null) {
			this.byWorkspace.compute(meeting.workspaceId(),
					(id, index) -> ((index != null) ? index : MeetingIndex.EMPTY).with(before, after));
		}
	}

	/**
	 * The time, as precisely as the API tells it.
	 * @return the time of the sandbox's clock, to the millisecond
	 */
	public Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private static boolean sees(User user, Meeting meeting) {
		return meeting.workspaceId().equals(user.workspaceId());
	}

	/* Of which a page is cut */
	private static final class View extends AbstractList<Meeting> implements RandomAccess {

		private final List<MeetingRow> rows;

		View(List<MeetingRow> rows) {
			this.rows = rows;
		}

		@Override
		public Meeting get(int index) {
			return this.rows.get(index).meeting();
		}

		@Override
		public int size() {
			return this.rows.size();
		}

	}

}
