package ai.contio.spring.user.template;

import ai.contio.spring.client.RequestBounds;

/**
 * Applies a template to a meeting.
 *
 * @param meetingId the id of the meeting
 */
public record TemplateApplication(String meetingId) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public TemplateApplication {
		RequestBounds.required("meeting_id", meetingId);
	}

	/**
	 * To a meeting.
	 * @param meetingId the id of the meeting
	 * @return the application
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static TemplateApplication to(String meetingId) {
		return new TemplateApplication(meetingId);
	}

}
