package ai.contio.spring.sandbox.control.page;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody, with what they see.
 *
 * @param summary who it is
 * @param id the id of the user
 * @param zone the time zone, in which all times are
 * @param meetings their meetings, latest first
 * @param open action items that are not done
 * @param done action items that are
 * @param calendar their calendar
 */
record PersonDetails(Person summary, UUID id, String zone, List<MeetingRow> meetings, List<ItemRow> open,
		List<ItemRow> done, List<EntryRow> calendar) {

	record MeetingRow(UUID id, String title, String status, @Nullable Moment start) {

	}

	record ItemRow(UUID id, String title, String status, @Nullable String due) {

	}

	record EntryRow(String title, String location, @Nullable Moment start) {

	}

}
