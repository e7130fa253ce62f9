package ai.contio.spring.user.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * What to search meetings for. A meeting has to meet everything that is not {@code null}.
 *
 * @param text words of the title, the e-mail alias, the summary or the notes, at most 255
 * characters; quotes keep words together, and a leading minus excludes
 * @param startTimeFrom the earliest start, inclusive
 * @param startTimeTo the latest start, inclusive
 * @param status how far the meeting has come; Contio searches for
 * {@link MeetingStatus#SCHEDULED} and {@link MeetingStatus#COMPLETED}
 * @param titleContains a part of the title, at most 255 characters
 * @param participantEmails e-mail addresses of participants, joined by commas at most 500
 * characters
 * @param hasActionItems whether there are action items
 */
public record MeetingSearch(@Nullable String text, @Nullable OffsetDateTime startTimeFrom,
		@Nullable OffsetDateTime startTimeTo, @Nullable MeetingStatus status, @Nullable String titleContains,
		@Nullable List<String> participantEmails, @Nullable Boolean hasActionItems) implements QueryParameters {

	/**
	 * A search.
	 * @throws IllegalArgumentException if a text is longer than Contio takes
	 */
	public MeetingSearch {
		RequestBounds.length("q", text, 0, 255);
		RequestBounds.length("title_contains", titleContains, 0, 255);
		participantEmails = (participantEmails != null) ? List.copyOf(participantEmails) : null;
		RequestBounds.length("participant_emails", join(participantEmails), 0, 500);
	}

	/**
	 * A search for words.
	 * @param text the words, at most 255 characters
	 * @return the search
	 * @throws IllegalArgumentException if the text is longer than Contio takes
	 */
	public static MeetingSearch of(String text) {
		return builder().text(text).build();
	}

	/**
	 * Start a search.
	 * @return the builder
	 */
	public static MeetingSearchBuilder builder() {
		return new MeetingSearchBuilder();
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("q", this.text);
		parameters.accept("start_time_from", this.startTimeFrom);
		parameters.accept("start_time_to", this.startTimeTo);
		parameters.accept("status", this.status);
		parameters.accept("title_contains", this.titleContains);
		parameters.accept("participant_emails", join(this.participantEmails));
		parameters.accept("has_action_items", this.hasActionItems);
	}

	private static @Nullable String join(@Nullable List<String> emails) {
		return (emails == null || emails.isEmpty()) ? null : String.join(",", emails);
	}

}
