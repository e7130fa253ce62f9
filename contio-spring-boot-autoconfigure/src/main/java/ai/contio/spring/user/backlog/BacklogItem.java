package ai.contio.spring.user.backlog;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

import ai.contio.spring.user.agenda.AgendaItemType;
import org.jspecify.annotations.Nullable;

/**
 * An item of a backlog, or one that has left it.
 *
 * @param id the id of the backlog item
 * @param title what it is called
 * @param description what it is about; empty where there is nothing to say
 * @param itemType what kind of item it is
 * @param timeAllocationMinutes minutes set aside for it
 * @param presenters ids of the users who present it
 * @param talkingPoints what the user that is called for has noted down, for nobody else
 * to see
 * @param agendaItemId the id of the agenda item that holds its content
 * @param originType how it came to the backlog
 * @param originMeetingId the id of the meeting in which it was put off
 * @param originMeetingTitle what that meeting is called
 * @param deferrerUserId the id of the user who put it off
 * @param deferredAt when it came to the backlog
 * @param assignedAt when it went to a meeting; in the history only
 * @param destinationMeetingId the id of the meeting that it went to; in the history only
 * @param destinationAgendaItemId the id of the agenda item that it became; in the history
 * only
 * @param deletedAt when it was deleted; in the history only
 */
public record BacklogItem(@Nullable String id, @Nullable String title, @Nullable String description,
		@Nullable AgendaItemType itemType, @Nullable BigDecimal timeAllocationMinutes,
		@Nullable List<String> presenters, @Nullable String talkingPoints, @Nullable String agendaItemId,
		@Nullable BacklogOrigin originType, @Nullable String originMeetingId, @Nullable String originMeetingTitle,
		@Nullable String deferrerUserId, @Nullable OffsetDateTime deferredAt, @Nullable OffsetDateTime assignedAt,
		@Nullable String destinationMeetingId, @Nullable String destinationAgendaItemId,
		@Nullable OffsetDateTime deletedAt) {

}
