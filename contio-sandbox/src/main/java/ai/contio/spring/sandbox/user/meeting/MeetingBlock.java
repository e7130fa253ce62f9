package ai.contio.spring.sandbox.user.meeting;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Some meetings that follow one another in a list, with what searches look them up by.
 * They are told by their places. It never changes.
 */
final class MeetingBlock {

	private static final BitSet NONE = new BitSet();

	private final List<MeetingRow> rows;

	private final WordIndex words;

	private final Map<String, BitSet> byStatus = new HashMap<>();

	private final Map<String, BitSet> byParticipant = new HashMap<>();

	private final BitSet ofCalendar = new BitSet();

	MeetingBlock(List<MeetingRow> rows) {
		this.rows = rows;
		this.words = WordIndex.of(rows.stream().map(MeetingRow::text).toList());
		for (int place = 0; place < rows.size(); place++) {
			Meeting meeting = meeting(place);
			add(this.byStatus, meeting.status(), place);
			for (String email : meeting.participants()) {
				add(this.byParticipant, email, place);
			}
			this.ofCalendar.set(place, meeting.calendarEventId() != null);
		}
	}

	private static void add(Map<String, BitSet> index, String key, int place) {
		index.computeIfAbsent(key, (added) -> new BitSet()).set(place);
	}

	List<MeetingRow> rows() {
		return this.rows;
	}

	Meeting meeting(int place) {
		return this.rows.get(place).meeting();
	}

	/**
	 * Keep of some meetings those that are linked with an event of a calendar.
	 * @param places the places of the meetings
	 * @return the places of those that are
	 */
	BitSet ofCalendar(BitSet places) {
		BitSet linked = copy(places);
		linked.and(this.ofCalendar);
		return linked;
	}

	/**
	 * Search, what is cheap to find first.
	 * @param places the places of the meetings to search among
	 * @param search what is searched for, times aside
	 * @param withActionItems the meetings that have any, if that is searched for
	 * @return the places of those that were found
	 */
	BitSet find(BitSet places, MeetingSearch search, Set<UUID> withActionItems) {
		BitSet found = copy(places);
		if (search.status() != null) {
			found.and(this.byStatus.getOrDefault(search.status(), NONE));
		}
		search.participants().forEach((email) -> found.and(this.byParticipant.getOrDefault(email, NONE)));
		search.text().wanted().forEach((term) -> found.and(having(term, found)));
		search.text().unwanted().forEach((term) -> found.andNot(having(term, found)));
		String title = search.title();
		if (title != null) {
			found.and(candidates(title, found));
			keep(found, (row) -> row.title().contains(title));
		}
		if (search.actionItems() != null) {
			boolean wanted = search.actionItems();
			keep(found, (row) -> wanted == withActionItems.contains(row.meeting().id()));
		}
		return found;
	}

	/* A single word, or a part of one, needs no second look */
	private BitSet having(String term, BitSet places) {
		BitSet having = candidates(term, places);
		if (!WordIndex.words(term).equals(List.of(term))) {
			keep(having, (row) -> row.text().contains(term));
		}
		return having;
	}

	/**
	 * Find the meetings that have all the words of a text, or words with these in them.
	 * @param term the text, in lower case
	 * @param places the places of the meetings to search among
	 * @return the places of those that may have the text itself
	 */
	BitSet candidates(String term, BitSet places) {
		BitSet candidates = copy(places);
		for (String word : WordIndex.words(term)) {
			if (candidates.isEmpty()) {
				break;
			}
			candidates.and(this.words.find(word));
		}
		return candidates;
	}

	private void keep(BitSet places, Predicate<MeetingRow> criterion) {
		for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
			if (!criterion.test(this.rows.get(place))) {
				places.clear(place);
			}
		}
	}

	private static BitSet copy(BitSet places) {
		return (BitSet) places.clone();
	}

}
