package ai.contio.spring.user.meeting;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Says what to search meetings for. What is not mentioned does not matter.
 */
public final class MeetingSearchBuilder {

	private @Nullable String text;

	private @Nullable OffsetDateTime startTimeFrom;

	private @Nullable OffsetDateTime startTimeTo;

	private @Nullable MeetingStatus status;

	private @Nullable String titleContains;

	private @Nullable List<String> participantEmails;

	private @Nullable Boolean hasActionItems;

	MeetingSearchBuilder() {
	}

	/**
	 * Search for words of the title, the e-mail alias, the summary or the notes.
	 * @param text at most 255 characters; quotes keep words together, and a leading minus
	 * excludes
	 * @return this builder
	 */
	public MeetingSearchBuilder text(String text) {
		this.text = text;
		return this;
	}

	/**
	 * Leave out meetings that start earlier.
	 * @param startTimeFrom the earliest start, inclusive
	 * @return this builder
	 */
	public MeetingSearchBuilder startTimeFrom(OffsetDateTime startTimeFrom) {
		this.startTimeFrom = startTimeFrom;
		return this;
	}

	/**
	 * Leave out meetings that start later.
	 * @param startTimeTo the latest start, inclusive
	 * @return this builder
	 */
	public MeetingSearchBuilder startTimeTo(OffsetDateTime startTimeTo) {
		this.startTimeTo = startTimeTo;
		return this;
	}

	/**
	 * Search for meetings of a status.
	 * @param status {@link MeetingStatus#SCHEDULED} or {@link MeetingStatus#COMPLETED}
	 * @return this builder
	 */
	public MeetingSearchBuilder status(MeetingStatus status) {
		this.status = status;
		return this;
	}

	/**
	 * Search for a part of the title.
	 * @param titleContains at most 255 characters
	 * @return this builder
	 */
	public MeetingSearchBuilder titleContains(String titleContains) {
		this.titleContains = titleContains;
		return this;
	}

	/**
	 * Search for participants.
	 * @param participantEmails e-mail addresses, joined by commas at most 500 characters
	 * @return this builder
	 */
	public MeetingSearchBuilder participantEmails(String... participantEmails) {
		this.participantEmails = List.of(participantEmails);
		return this;
	}

	/**
	 * Search for meetings with or without action items.
	 * @param hasActionItems whether there are action items
	 * @return this builder
	 */
	public MeetingSearchBuilder hasActionItems(boolean hasActionItems) {
		this.hasActionItems = hasActionItems;
		return this;
	}

	/**
	 * Finish the search.
	 * @return the search
	 * @throws IllegalArgumentException if a text is longer than Contio takes
	 */
	public MeetingSearch build() {
		return new MeetingSearch(this.text, this.startTimeFrom, this.startTimeTo, this.status, this.titleContains,
				this.participantEmails, this.hasActionItems);
	}

}
