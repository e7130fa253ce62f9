package ai.contio.spring.sandbox.test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import ai.contio.spring.sandbox.SandboxData;
import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.actionitem.ActionItem;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A meeting at Contio.
 */
public final class GivenMeeting {

	private static final Duration LENGTH = Duration.ofMinutes(30);

	private final SandboxData data;

	private final User user;

	private Meeting meeting;

	GivenMeeting(SandboxData data, User user, String title) {
		this.data = data;
		this.user = user;
		Instant now = data.now();
		Instant start = now.plus(Duration.ofHours(1));
		this.meeting = new Meeting(UUID.randomUUID(), user.workspaceId(), user.id(), title, "scheduled", start,
				start.plus(LENGTH), null, List.of(), null, List.of(user.email()), null, now, now);
		data.save(this.meeting);
	}

	/**
	 * The id of the meeting.
	 * @return the id
	 */
	public String id() {
		return this.meeting.id().toString();
	}

	/**
	 * It starts then, and takes as long as before.
	 * @param start when it starts
	 * @return this meeting
	 */
	public GivenMeeting startingAt(Instant start) {
		return save(start, start.plus(length()), this.meeting.status(), this.meeting.notes(),
				this.meeting.participants());
	}

	/**
	 * It takes this long.
	 * @param length how long
	 * @return this meeting
	 */
	public GivenMeeting lasting(Duration length) {
		Instant start = Objects.requireNonNullElseGet(this.meeting.start(), this.data::now);
		return save(start, start.plus(length), this.meeting.status(), this.meeting.notes(),
				this.meeting.participants());
	}

	/**
	 * It is over, and ended just now.
	 * @return this meeting
	 */
	public GivenMeeting completed() {
		Instant now = this.data.now();
		return save(now.minus(length()), now, "completed", this.meeting.notes(), this.meeting.participants());
	}

	/**
	 * It has a summary.
	 * @param notes the summary
	 * @return this meeting
	 */
	public GivenMeeting withNotes(String notes) {
		return save(this.meeting.start(), this.meeting.end(), this.meeting.status(), notes,
				this.meeting.participants());
	}

	/**
	 * These people take part.
	 * @param emails their addresses, that of who has the meeting among them
	 * @return this meeting
	 */
	public GivenMeeting withParticipants(String... emails) {
		return save(this.meeting.start(), this.meeting.end(), this.meeting.status(), this.meeting.notes(),
				List.of(emails));
	}

	/**
	 * An action item comes from it, open and not assigned.
	 * @param title what is to be done
	 * @return the id of the action item
	 */
	public String hasActionItem(String title) {
		UUID id = UUID.randomUUID();
		Instant now = this.data.now();
		this.data.save(new ActionItem(id, this.meeting.workspaceId(), this.meeting.id(), null, false,
				new ActionItem.Content(title, null, "accepted", null, null), null, now, now));
		return id.toString();
	}

	private Duration length() {
		Instant start = this.meeting.start();
		Instant end = this.meeting.end();
		return (start != null && end != null) ? Duration.between(start, end) : LENGTH;
	}

	private GivenMeeting save(@Nullable Instant start, @Nullable Instant end, String status, @Nullable String notes,
			List<String> participants) {
		Meeting old = this.meeting;
		this.meeting = new Meeting(old.id(), old.workspaceId(), old.createdBy(), old.title(), status, start, end,
				old.calendarEventId(), old.templateIds(), notes, participants, old.copy(), old.createdAt(),
				old.updatedAt());
		this.data.save(this.meeting);
		return this;
	}

	User user() {
		return this.user;
	}

	String title() {
		return this.meeting.title();
	}

}
