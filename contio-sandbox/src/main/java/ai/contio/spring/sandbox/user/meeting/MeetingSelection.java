package ai.contio.spring.sandbox.user.meeting;

import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Meetings in the order of a list. They are counted and cut into pages by their places,
 * so that only those that are shown are looked at.
 */
final class MeetingSelection extends AbstractList<Meeting> implements RandomAccess {

	private final List<Part> parts;

	/* How many meetings there are up to the end of each part */
	private final int[] ends;

	MeetingSelection(List<Part> parts) {
		this.parts = parts;
		this.ends = parts.stream().mapToInt((part) -> part.places().cardinality()).toArray();
		Arrays.parallelPrefix(this.ends, Integer::sum);
	}

	/**
	 * Search. Meetings of one calendar event at one time are one, the first.
	 * @param search what is searched for, times aside
	 * @param withActionItems the meetings that have any, if that is searched for
	 * @return what was found
	 */
	MeetingSelection find(MeetingSearch search, Set<UUID> withActionItems) {
		Set<Slot> seen = new HashSet<>();
		List<Part> found = new ArrayList<>();
		for (Part part : this.parts) {
			BitSet places = part.block().find(part.places(), search, withActionItems);
			collapse(part.block(), places, seen);
			found.add(new Part(part.block(), places));
		}
		return new MeetingSelection(found);
	}

	/* How many meetings a search for a text would look at */
	int candidates(String term) {
		return this.parts.stream().mapToInt((part) -> part.block().candidates(term, part.places()).cardinality()).sum();
	}

	private static void collapse(MeetingBlock block, BitSet places, Set<Slot> seen) {
		block.ofCalendar(places).stream().forEach((place) -> {
			Meeting meeting = block.meeting(place);
			if (!seen.add(new Slot(meeting.calendarEventId(), meeting.start()))) {
				places.clear(place);
			}
		});
	}

	@Override
	public Meeting get(int index) {
		Objects.checkIndex(index, size());
		int number = Arrays.binarySearch(this.ends, index + 1);
		// Of parts that end at the same place all but the first are empty
		int at = (number >= 0) ? firstThatEndsAt(index + 1, number) : -number - 1;
		Part part = this.parts.get(at);
		return part.get((at > 0) ? index - this.ends[at - 1] : index);
	}

	private int firstThatEndsAt(int end, int one) {
		int first = one;
		while (first > 0 && this.ends[first - 1] == end) {
			first--;
		}
		return first;
	}

	@Override
	public int size() {
		return (this.ends.length > 0) ? this.ends[this.ends.length - 1] : 0;
	}

	/**
	 * Meetings of a block.
	 *
	 * @param block the block
	 * @param places the places of the meetings
	 */
	record Part(MeetingBlock block, BitSet places) {

		Meeting get(int number) {
			int place = this.places.nextSetBit(0);
			// Most often there is no gap
			if (this.places.nextClearBit(place) - place > number) {
				return this.block.meeting(place + number);
			}
			for (int i = 0; i < number; i++) {
				place = this.places.nextSetBit(place + 1);
			}
			return this.block.meeting(place);
		}

	}

	private record Slot(@Nullable UUID calendarEventId, @Nullable Instant start) {

	}

}
