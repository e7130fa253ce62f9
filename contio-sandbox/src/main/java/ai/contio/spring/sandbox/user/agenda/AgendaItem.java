package ai.contio.spring.sandbox.user.agenda;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that a meeting is to talk about.
 *
 * @param id the id of the agenda item
 * @param meetingId the meeting
 * @param content what there is to talk about
 * @param status pending, in_progress or completed
 * @param sequence where it is on the agenda: lower comes first
 * @param createdAt when it was created
 * @param updatedAt when it was changed last
 */
public record AgendaItem(UUID id, UUID meetingId, AgendaContent content, String status, BigDecimal sequence,
		Instant createdAt, Instant updatedAt) {

	static final String PENDING = "pending";

	AgendaItem with(AgendaContent newContent, String newStatus, BigDecimal newSequence, Instant now) {
		boolean same = newContent.equals(this.content) && newStatus.equals(this.status)
				&& newSequence.equals(this.sequence);
		return same ? this
				: new AgendaItem(this.id, this.meetingId, newContent, newStatus, newSequence, this.createdAt, now);
	}

}
