package ai.contio.spring.sandbox.user.backlog;

import java.time.Instant;
import java.util.UUID;

import ai.contio.spring.sandbox.user.agenda.AgendaContent;
import org.jspecify.annotations.Nullable;

/**
 * Something that a user wants to talk about some time.
 *
 * @param id the id of the backlog item
 * @param agendaItemId the id of what holds its content
 * @param ownerId the user who sees it
 * @param content what there is to talk about
 * @param originMeetingId the meeting that it was deferred from, or {@code null}
 * @param deferredAt when it came to the backlog
 * @param left how it left the backlog, or {@code null} while it is there
 */
record BacklogItem(UUID id, UUID agendaItemId, UUID ownerId, AgendaContent content, @Nullable UUID originMeetingId,
		Instant deferredAt, @Nullable Departure left) {

	boolean isOpen() {
		return this.left == null;
	}

	Instant deferredOrLeftAt() {
		return (this.left != null) ? this.left.at() : this.deferredAt;
	}

	BacklogItem with(AgendaContent newContent) {
		return new BacklogItem(this.id, this.agendaItemId, this.ownerId, newContent, this.originMeetingId,
				this.deferredAt, this.left);
	}

	BacklogItem leaving(Departure departure) {
		return new BacklogItem(this.id, this.agendaItemId, this.ownerId, this.content, this.originMeetingId,
				this.deferredAt, departure);
	}

	/**
	 * How an item left the backlog.
	 *
	 * @param at when
	 * @param meetingId the meeting that it went to, or {@code null} if it was removed
	 * @param agendaItemId what became of it there, or {@code null} if it was removed
	 */
	record Departure(Instant at, @Nullable UUID meetingId, @Nullable UUID agendaItemId) {

		boolean isAssignment() {
			return this.meetingId != null;
		}

		@Nullable Instant assignedAt() {
			return isAssignment() ? this.at : null;
		}

		@Nullable Instant deletedAt() {
			return isAssignment() ? null : this.at;
		}

	}

}
