package ai.contio.spring.sandbox.user.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The meetings of one workspace in the order in which they are listed, the latest first.
 * It never changes: a change makes another one, at the cost of copying references, so
 * that a list or a search of many meetings neither sorts nor waits.
 */
final class MeetingIndex {

	static final MeetingIndex EMPTY = new MeetingIndex(List.of());

	/* No meeting starts then: those that have no start are before it */
	private static final Instant LATEST = Instant.MAX.minusNanos(1);

	private static final Comparator<Meeting> ORDER = Comparator.comparing(Meeting::startOrLast)
		.reversed()
		.thenComparing(Meeting::id);

	private final List<MeetingRow> rows;

	private MeetingIndex(List<MeetingRow> rows) {
		this.rows = rows;
	}

	static MeetingIndex of(Collection<Meeting> meetings) {
		return new MeetingIndex(meetings.stream().sorted(ORDER).map(MeetingRow::of).toList());
	}

	/**
	 * Replace a meeting.
	 * @param before what is in it, or {@code null} to add one
	 * @param after what takes its place, or {@code null} to remove one
	 * @return another index
	 */
	MeetingIndex with(@Nullable Meeting before, @Nullable Meeting after) {
		List<MeetingRow> changed = new ArrayList<>(this.rows.size() + 1);
		changed.addAll(this.rows);
		int at = (before != null) ? place(changed, before) : -1;
		if (at >= 0) {
			changed.remove(at);
		}
		if (after != null) {
			changed.add(-place(changed, after) - 1, MeetingRow.of(after));
		}
		return new MeetingIndex(changed);
	}

	/**
	 * Those that start in a time.
	 * @param from the earliest start, or {@code null}
	 * @param to the latest start, or {@code null}
	 * @return the meetings, the latest first
	 */
	List<MeetingRow> between(@Nullable Instant from, @Nullable Instant to) {
		if (from == null && to == null) {
			return this.rows;
		}
		int first = firstNotAfter(Objects.requireNonNullElse(to, LATEST));
		int end = (from != null) ? firstNotAfter(from.minusNanos(1)) : this.rows.size();
		return this.rows.subList(first, Math.max(first, end));
	}

	private int firstNotAfter(Instant time) {
		int low = 0;
		int high = this.rows.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.rows.get(middle).meeting().startOrLast().isAfter(time)) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private static int place(List<MeetingRow> rows, Meeting meeting) {
		int low = 0;
		int high = rows.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = ORDER.compare(rows.get(middle).meeting(), meeting);
			if (order == 0) {
				return middle;
			}
			if (order < 0) {
				low = middle + 1;
			}
			else {
				high = middle - 1;
			}
		}
		return -low - 1;
	}

}
