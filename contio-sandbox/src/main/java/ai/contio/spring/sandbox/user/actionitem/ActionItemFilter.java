package ai.contio.spring.sandbox.user.actionitem;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import ai.contio.spring.sandbox.user.Flags;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Which action items are asked for. The dates are compared with when an item was created,
 * as nothing published says otherwise.
 *
 * @param meetingId the meeting that they come from, or {@code null}
 * @param completed whether they are done, or {@code null}
 * @param partnerAssignment whether an automation of the partner has them, or {@code null}
 * @param from the earliest creation, or {@code null}
 * @param to the latest creation, or {@code null}
 */
record ActionItemFilter(@Nullable UUID meetingId, @Nullable Boolean completed, @Nullable Boolean partnerAssignment,
		@Nullable Instant from, @Nullable Instant to) implements Predicate<ActionItem> {

	static ActionItemFilter of(Map<String, String> query, Times times) {
		return new ActionItemFilter(meetingId(query.get("meeting_id")),
				Flags.read("is_completed", "invalid_request", query.get("is_completed")),
				Flags.read("has_partner_assignment", "invalid_request", query.get("has_partner_assignment")),
				times.read("start_date", "invalid_start_date", query.get("start_date")),
				times.read("end_date", "invalid_end_date", query.get("end_date")));
	}

	@Override
	public boolean test(ActionItem item) {
		return (this.meetingId == null || this.meetingId.equals(item.meetingId()))
				&& (this.completed == null || this.completed == item.content().isCompleted())
				&& (this.partnerAssignment == null || this.partnerAssignment == item.partnerAssignment())
				&& (this.from == null || !item.createdAt().isBefore(this.from))
				&& (this.to == null || !item.createdAt().isAfter(this.to));
	}

	private static @Nullable UUID meetingId(@Nullable String id) {
		return (id == null || id.isEmpty()) ? null : Ids.parse(id)
			.orElseThrow(() -> ApiException.invalidRequest("'meeting_id' must be a UUID, and was not."));
	}

}
