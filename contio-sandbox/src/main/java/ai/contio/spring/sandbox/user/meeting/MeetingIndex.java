package ai.contio.spring.sandbox.user.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The meetings of one workspace in the order in which they are listed, the latest first,
 * in blocks. It never changes: a change makes another one, with one or two new blocks, so
 * that a list or a search of many meetings neither sorts nor waits.
 */
final class MeetingIndex {

	static final MeetingIndex EMPTY = new MeetingIndex(List.of());

	/* Few enough to make a block anew with each change */
	private static final int BLOCK = 256;

	/* No meeting starts then: those that have no start are before it */
	private static final Instant LATEST = Instant.MAX.minusNanos(1);

	private static final Comparator<MeetingRow> ORDER = Comparator.comparing(MeetingRow::meeting,
			Comparator.comparing(Meeting::startOrLast).reversed().thenComparing(Meeting::id));

	private final List<MeetingBlock> blocks;

	private MeetingIndex(List<MeetingBlock> blocks) {
		this.blocks = blocks;
	}

	static MeetingIndex of(Collection<Meeting> meetings) {
		List<MeetingRow> rows = meetings.stream().map(MeetingRow::of).sorted(ORDER).toList();
		List<MeetingBlock> blocks = new ArrayList<>();
		for (int first = 0; first < rows.size(); first += BLOCK) {
			blocks.add(block(rows, first, Math.min(first + BLOCK, rows.size())));
		}
		return new MeetingIndex(blocks);
	}

	/**
	 * Replace a meeting.
	 * @param before what is in it, or {@code null} to add one
	 * @param after what takes its place, or {@code null} to remove one
	 * @return another index
	 */
	MeetingIndex with(@Nullable Meeting before, @Nullable Meeting after) {
		List<MeetingBlock> changed = new ArrayList<>(this.blocks);
		if (before != null) {
			remove(changed, MeetingRow.of(before));
		}
		if (after != null) {
			add(changed, MeetingRow.of(after));
		}
		return new MeetingIndex(changed);
	}

	private static void remove(List<MeetingBlock> blocks, MeetingRow row) {
		if (blocks.isEmpty()) {
			return;
		}
		int number = blockOf(blocks, row);
		List<MeetingRow> rows = new ArrayList<>(blocks.get(number).rows());
		int place = Collections.binarySearch(rows, row, ORDER);
		if (place >= 0) {
			rows.remove(place);
			replace(blocks, number, rows);
		}
	}

	private static void add(List<MeetingBlock> blocks, MeetingRow row) {
		if (blocks.isEmpty()) {
			blocks.add(new MeetingBlock(List.of(row)));
			return;
		}
		int number = blockOf(blocks, row);
		List<MeetingRow> rows = new ArrayList<>(blocks.get(number).rows());
		rows.add(-Collections.binarySearch(rows, row, ORDER) - 1, row);
		replace(blocks, number, rows);
	}

	/* The one that a row belongs into: the first that does not end before it */
	private static int blockOf(List<MeetingBlock> blocks, MeetingRow row) {
		int low = 0;
		int high = blocks.size() - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			List<MeetingRow> rows = blocks.get(middle).rows();
			if (ORDER.compare(rows.get(rows.size() - 1), row) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private static void replace(List<MeetingBlock> blocks, int number, List<MeetingRow> rows) {
		blocks.remove(number);
		int size = rows.size();
		if (size > 2 * BLOCK) {
			blocks.add(number, block(rows, size / 2, size));
			blocks.add(number, block(rows, 0, size / 2));
		}
		else if (size > 0) {
			blocks.add(number, block(rows, 0, size));
		}
	}

	private static MeetingBlock block(List<MeetingRow> rows, int first, int end) {
		return new MeetingBlock(List.copyOf(rows.subList(first, end)));
	}

	/**
	 * Those that start in a time.
	 * @param from the earliest start, or {@code null}
	 * @param to the latest start, or {@code null}
	 * @return the meetings, the latest first
	 */
	MeetingSelection between(@Nullable Instant from, @Nullable Instant to) {
		List<MeetingSelection.Part> parts = new ArrayList<>();
		for (MeetingBlock block : this.blocks) {
			int first = (from != null || to != null)
					? firstNotAfter(block.rows(), Objects.requireNonNullElse(to, LATEST)) : 0;
			int end = (from != null) ? firstNotAfter(block.rows(), from.minusNanos(1)) : block.rows().size();
			if (first < end) {
				BitSet places = new BitSet();
				places.set(first, end);
				parts.add(new MeetingSelection.Part(block, places));
			}
		}
		return new MeetingSelection(parts);
	}

	private static int firstNotAfter(List<MeetingRow> rows, Instant time) {
		int low = 0;
		int high = rows.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (rows.get(middle).meeting().startOrLast().isAfter(time)) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
