package ai.contio.spring.user.actionitem;

import java.time.OffsetDateTime;
import java.util.function.BiConsumer;

import ai.contio.spring.client.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which action items a list is to hold. An action item has to meet everything that is not
 * {@code null}.
 *
 * @param meetingId the id of the meeting that they belong to
 * @param completed whether they are done
 * @param hasPartnerAssignment whether an automation of a partner app assigned them
 * @param startDate no earlier ones
 * @param endDate no later ones
 */
public record ActionItemQuery(@Nullable String meetingId, @Nullable Boolean completed,
		@Nullable Boolean hasPartnerAssignment, @Nullable OffsetDateTime startDate,
		@Nullable OffsetDateTime endDate) implements QueryParameters {

	private static final ActionItemQuery ALL = new ActionItemQuery(null, null, null, null, null);

	/**
	 * All action items.
	 * @return the query
	 */
	public static ActionItemQuery all() {
		return ALL;
	}

	/**
	 * Action items that are not done.
	 * @return the query
	 */
	public static ActionItemQuery open() {
		return ALL.withCompleted(false);
	}

	/**
	 * Action items of a meeting.
	 * @param meetingId the id of the meeting
	 * @return the query
	 */
	public static ActionItemQuery ofMeeting(String meetingId) {
		return new ActionItemQuery(meetingId, null, null, null, null);
	}

	/**
	 * This query for what is done or not.
	 * @param completed whether they are done
	 * @return the query
	 */
	public ActionItemQuery withCompleted(boolean completed) {
		return new ActionItemQuery(this.meetingId, completed, this.hasPartnerAssignment, this.startDate, this.endDate);
	}

	/**
	 * This query for what a partner app assigned or not.
	 * @param hasPartnerAssignment whether an automation of a partner app assigned them
	 * @return the query
	 */
	public ActionItemQuery withPartnerAssignment(boolean hasPartnerAssignment) {
		return new ActionItemQuery(this.meetingId, this.completed, hasPartnerAssignment, this.startDate, this.endDate);
	}

	/**
	 * This query from a time on.
	 * @param startDate no earlier ones
	 * @return the query
	 */
	public ActionItemQuery withStartDate(OffsetDateTime startDate) {
		return new ActionItemQuery(this.meetingId, this.completed, this.hasPartnerAssignment, startDate, this.endDate);
	}

	/**
	 * This query up to a time.
	 * @param endDate no later ones
	 * @return the query
	 */
	public ActionItemQuery withEndDate(OffsetDateTime endDate) {
		return new ActionItemQuery(this.meetingId, this.completed, this.hasPartnerAssignment, this.startDate, endDate);
	}

	@Override
	public void describe(BiConsumer<String, @Nullable Object> parameters) {
		parameters.accept("meeting_id", this.meetingId);
		parameters.accept("is_completed", this.completed);
		parameters.accept("has_partner_assignment", this.hasPartnerAssignment);
		parameters.accept("start_date", this.startDate);
		parameters.accept("end_date", this.endDate);
	}

}
