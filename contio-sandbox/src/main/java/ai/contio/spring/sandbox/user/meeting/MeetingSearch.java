package ai.contio.spring.sandbox.user.meeting;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import ai.contio.spring.sandbox.user.Flags;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.web.ApiException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

/**
 * What is searched for. Every criterion that is given has to be met.
 *
 * @param text the free text
 * @param from the earliest start, or {@code null}
 * @param to the latest start, or {@code null}
 * @param status the status, or {@code null}
 * @param title what the title contains, or {@code null}
 * @param participants addresses that all take part
 * @param actionItems whether there are action items, or {@code null} if that is all the
 * same
 */
record MeetingSearch(SearchText text, @Nullable Instant from, @Nullable Instant to, @Nullable String status,
		@Nullable String title, List<String> participants, @Nullable Boolean actionItems) {

	/** The code of errors of the query, those of times aside. */
	static final String INVALID = "invalid_query_parameters";

	private static final String PARTICIPANTS = "participant_emails";

	private static final int MAX_TEXT = 255;

	private static final int MAX_PARTICIPANTS = 500;

	/* Addresses are separated by commas, or come one by one */
	static MeetingSearch of(MultiValueMap<String, String> all, Times times) {
		Map<String, String> query = new HashMap<>(all.toSingleValueMap());
		query.computeIfPresent(PARTICIPANTS, (name, first) -> String.join(",", all.getOrDefault(name, List.of())));
		return new MeetingSearch(SearchText.parse(bounded(query, "q", MAX_TEXT)),
				times.read("start_time_from", "invalid_start_date", query.get("start_time_from")),
				times.read("start_time_to", "invalid_end_date", query.get("start_time_to")),
				status(query.get("status")), lower(bounded(query, "title_contains", MAX_TEXT)),
				participants(bounded(query, PARTICIPANTS, MAX_PARTICIPANTS)),
				Flags.read("has_action_items", INVALID, query.get("has_action_items")));
	}

	private static @Nullable String status(@Nullable String status) {
		if (status == null || status.isEmpty() || Arrays.asList("scheduled", "completed").contains(status)) {
			return (status == null || status.isEmpty()) ? null : status;
		}
		throw invalid("'status' must be scheduled or completed, and was not.");
	}

	private static List<String> participants(@Nullable String emails) {
		return (emails == null) ? List.of()
				: Arrays.stream(emails.split(","))
					.map(String::strip)
					.filter((email) -> !email.isEmpty())
					.map((email) -> email.toLowerCase(Locale.ROOT))
					.toList();
	}

	private static @Nullable String bounded(Map<String, String> query, String name, int max) {
		String value = query.get(name);
		if (value != null && value.length() > max) {
			throw invalid("'%s' must have at most %d characters, but has %d.".formatted(name, max, value.length()));
		}
		return (value == null || value.isBlank()) ? null : value;
	}

	private static @Nullable String lower(@Nullable String text) {
		return (text != null) ? text.toLowerCase(Locale.ROOT) : null;
	}

	private static ApiException invalid(String message) {
		return new ApiException(HttpStatus.BAD_REQUEST, INVALID, message);
	}

}
