package ai.contio.spring.webhook.event;

import java.time.OffsetDateTime;

/**
 * A template was applied to a meeting.
 *
 * @param appliedAt when it was applied
 * @param appliedByUserId who applied it
 * @param appliedItems how much the template added
 * @param meetingId the meeting
 * @param templateId the template
 * @param templateName the name of the template
 */
@EventType("meeting_template.applied")
public record MeetingTemplateApplied(OffsetDateTime appliedAt, String appliedByUserId, AppliedItems appliedItems,
		String meetingId, String templateId, String templateName) implements ContioEvent {

	/**
	 * How much a template added.
	 *
	 * @param agendaItems how many agenda items
	 * @param documents how many documents
	 * @param participants who was added
	 */
	public record AppliedItems(int agendaItems, int documents, int participants) {

	}

}
