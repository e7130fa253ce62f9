package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A meeting template was applied to a meeting.
 *
 * @param meetingId the meeting
 * @param templateId the template
 * @param templateName the name of the template
 * @param appliedItems what the template brought along
 * @param appliedByUserId the user who applied it
 * @param appliedAt when it was applied
 */
@EventType("meeting_template.applied")
public record MeetingTemplateApplied(String meetingId, String templateId, String templateName,
		AppliedItems appliedItems, String appliedByUserId, OffsetDateTime appliedAt) implements ContioEvent {

	/**
	 * How much the template brought along.
	 *
	 * @param agendaItems how many agenda items were added
	 * @param documents how many documents were added
	 * @param participants how many participants were added
	 */
	public record AppliedItems(int agendaItems, int documents, int participants) {
	}

}
