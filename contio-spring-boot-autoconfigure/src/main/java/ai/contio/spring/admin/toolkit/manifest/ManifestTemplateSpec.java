package ai.contio.spring.admin.toolkit.manifest;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A template of meetings.
 *
 * @param refId the id by which the rest of the manifest refers to it, at most 100
 * characters
 * @param name the name that people see, 1 to 255 characters
 * @param description what it is for, at most 1000 characters
 * @param title the title of its meetings, at most 255 characters
 * @param agendaItems its agenda
 * @param participants who takes part
 * @param backingMeetingId the id of a meeting to take the content from, in place of
 * content given here
 * @param detailLevel how much the notes say
 * @param meetingDurationSeconds how long its meetings take, in seconds
 * @param startTimeOffsetSeconds when its meetings start, in seconds after midnight UTC;
 * -1 for none
 */
public record ManifestTemplateSpec(@JsonProperty("$id") @Nullable String refId, @Nullable String name,
		@Nullable String description, @Nullable String title, @Nullable List<ManifestAgendaItem> agendaItems,
		@Nullable List<ManifestParticipant> participants, @Nullable String backingMeetingId,
		@Nullable TemplateDetailLevel detailLevel, @Nullable Integer meetingDurationSeconds,
		@Nullable Integer startTimeOffsetSeconds) {

	/**
	 * A template without content.
	 * @param name the name that people see, 1 to 255 characters
	 * @return the template
	 */
	public static ManifestTemplateSpec of(String name) {
		return new ManifestTemplateSpec(null, name, null, null, null, null, null, null, null, null);
	}

	/**
	 * This template with an id to refer to.
	 * @param refId the id by which the rest of the manifest refers to it, at most 100
	 * characters
	 * @return this template with it
	 */
	public ManifestTemplateSpec withRefId(String refId) {
		return new ManifestTemplateSpec(refId, this.name, this.description, this.title, this.agendaItems,
				this.participants, this.backingMeetingId, this.detailLevel, this.meetingDurationSeconds,
				this.startTimeOffsetSeconds);
	}

	/**
	 * This template with a description.
	 * @param description what it is for, at most 1000 characters
	 * @return this template with it
	 */
	public ManifestTemplateSpec withDescription(String description) {
		return new ManifestTemplateSpec(this.refId, this.name, description, this.title, this.agendaItems,
				this.participants, this.backingMeetingId, this.detailLevel, this.meetingDurationSeconds,
				this.startTimeOffsetSeconds);
	}

	/**
	 * This template with a title for its meetings.
	 * @param title the title of its meetings, at most 255 characters
	 * @return this template with it
	 */
	public ManifestTemplateSpec withTitle(String title) {
		return new ManifestTemplateSpec(this.refId, this.name, this.description, title, this.agendaItems,
				this.participants, this.backingMeetingId, this.detailLevel, this.meetingDurationSeconds,
				this.startTimeOffsetSeconds);
	}

	/**
	 * This template with an agenda.
	 * @param agendaItems its agenda
	 * @return this template with it
	 */
	public ManifestTemplateSpec withAgendaItems(ManifestAgendaItem... agendaItems) {
		return new ManifestTemplateSpec(this.refId, this.name, this.description, this.title, List.of(agendaItems),
				this.participants, this.backingMeetingId, this.detailLevel, this.meetingDurationSeconds,
				this.startTimeOffsetSeconds);
	}

	/**
	 * This template with participants.
	 * @param participants who takes part
	 * @return this template with it
	 */
	public ManifestTemplateSpec withParticipants(ManifestParticipant... participants) {
		return new ManifestTemplateSpec(this.refId, this.name, this.description, this.title, this.agendaItems,
				List.of(participants), this.backingMeetingId, this.detailLevel, this.meetingDurationSeconds,
				this.startTimeOffsetSeconds);
	}

	/**
	 * This template with the content of a meeting.
	 * @param backingMeetingId the id of a meeting to take the content from, in place of
	 * content given here
	 * @return this template with it
	 */
	public ManifestTemplateSpec withBackingMeetingId(String backingMeetingId) {
		return new ManifestTemplateSpec(this.refId, this.name, this.description, this.title, this.agendaItems,
				this.participants, backingMeetingId, this.detailLevel, this.meetingDurationSeconds,
				this.startTimeOffsetSeconds);
	}

	/**
	 * This template with a level of detail.
	 * @param detailLevel how much the notes say
	 * @return this template with it
	 */
	public ManifestTemplateSpec withDetailLevel(TemplateDetailLevel detailLevel) {
		return new ManifestTemplateSpec(this.refId, this.name, this.description, this.title, this.agendaItems,
				this.participants, this.backingMeetingId, detailLevel, this.meetingDurationSeconds,
				this.startTimeOffsetSeconds);
	}

	/**
	 * This template with a duration.
	 * @param meetingDurationSeconds how long its meetings take, in seconds
	 * @return this template with it
	 */
	public ManifestTemplateSpec withMeetingDurationSeconds(Integer meetingDurationSeconds) {
		return new ManifestTemplateSpec(this.refId, this.name, this.description, this.title, this.agendaItems,
				this.participants, this.backingMeetingId, this.detailLevel, meetingDurationSeconds,
				this.startTimeOffsetSeconds);
	}

	/**
	 * This template with a time to start at.
	 * @param startTimeOffsetSeconds when its meetings start, in seconds after midnight
	 * UTC; -1 for none
	 * @return this template with it
	 */
	public ManifestTemplateSpec withStartTimeOffsetSeconds(Integer startTimeOffsetSeconds) {
		return new ManifestTemplateSpec(this.refId, this.name, this.description, this.title, this.agendaItems,
				this.participants, this.backingMeetingId, this.detailLevel, this.meetingDurationSeconds,
				startTimeOffsetSeconds);
	}

}
