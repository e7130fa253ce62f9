package ai.contio.spring.sandbox.user.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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

	/* They are the same after each reset, and may be many */
	private final Map<UUID, Meeting> further;

	private final MeetingIndex furtherIndex;

	private final Clock clock;

	Meetings(Clock clock, UserSettings settings) {
		this.clock = clock;
		List<Meeting> all = FurtherMeetings.of(settings.getFurtherMeetings(), clock);
		this.further = all.stream().collect(Collectors.toUnmodifiableMap(Meeting::id, Function.identity()));
		this.furtherIndex = MeetingIndex.of(all);
		reset();
	}

	@Override
	public synchronized void reset() {
		this.meetings.clear();
		this.byWorkspace.clear();
		this.byWorkspace.put(Workspace.LARKSPUR.id(), this.furtherIndex);
		SeededMeetings.of(this.clock).forEach(this::add);
	}

	private @Nullable Meeting get(UUID id) {
		Meeting meeting = this.meetings.get(id);
		return (meeting != null) ? meeting : this.further.get(id);
	}

	/**
	 * Find a meeting.
	 * @param user who looks for it
	 * @param id the id of the meeting
	 * @return the meeting, or empty if there is none or the user may not see it
	 */
	public Optional<Meeting> find(User user, UUID id) {
		return Optional.ofNullable(get(id)).filter((meeting) -> sees(user, meeting));
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
	MeetingSelection between(User user, @Nullable Instant from, @Nullable Instant to) {
		return this.byWorkspace.getOrDefault(user.workspaceId(), MeetingIndex.EMPTY).between(from, to);
	}

	/**
	 * Add or replace a meeting.
	 * @param meeting the meeting
	 * @return the meeting
	 */
	public synchronized Meeting add(Meeting meeting) {
		Meeting before = get(meeting.id());
		this.meetings.put(meeting.id(), meeting);
		if (before != null && !before.workspaceId().equals(meeting.workspaceId())) {
			index(before.workspaceId(), before, null);
			before = null;
		}
		// Those that were copied are in no list
		index(meeting.workspaceId(), before, (meeting.copy() == null) ? meeting : null);
		return meeting;
	}

	private void index(UUID workspace, @Nullable Meeting before, @Nullable Meeting after) {
		this.byWorkspace.compute(workspace,
				(id, index) -> ((index != null) ? index : MeetingIndex.EMPTY).with(before, after));
	}

	/**
	 * Change a meeting. The time of the last change moves on only if there is one.
	 * @param id the id of a meeting that is there
	 * @param change makes the new one of the old one, and may throw to change nothing
	 * @return the meeting as it is now
	 */
	public synchronized Meeting update(UUID id, UnaryOperator<Meeting> change) {
		Meeting before = get(id);
		if (before == null) {
			throw NAME.unknown(id.toString());
		}
		Meeting after = change.apply(before);
		return after.equals(before) ? before : add(after.updated(now()));
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

}
