package ai.contio.spring.user.agenda;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda of a meeting.
 *
 * @param id the id of the agenda item
 * @param meetingId the id of the meeting
 * @param title what it is called
 * @param description what it is about
 * @param itemType what kind of item it is
 * @param status how far it has come
 * @param sequence its place, a decimal number that the agenda is ordered by
 * @param timeAllocationMinutes minutes set aside for it
 * @param presenterDetails who presents it
 * @param presenters ids of who presents it; Contio has deprecated it in favor of
 * {@code presenterDetails}
 * @param talkingPoints what the user that is called for has noted down, for nobody else
 * to see
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record AgendaItem(@Nullable String id, @Nullable String meetingId, @Nullable String title,
		@Nullable String description, @Nullable AgendaItemType itemType, @Nullable AgendaItemStatus status,
		@Nullable String sequence, @Nullable BigDecimal timeAllocationMinutes,
		@Nullable List<Presenter> presenterDetails, @Nullable List<String> presenters, @Nullable String talkingPoints,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {

}
