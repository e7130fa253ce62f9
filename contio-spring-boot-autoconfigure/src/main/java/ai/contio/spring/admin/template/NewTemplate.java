package ai.contio.spring.admin.template;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * A template to create.
 *
 * @param name the name that people see, 1 to 255 characters
 * @param description what it is for, at most 1000 characters
 * @param backingMeetingId the id of a meeting to copy agenda items, participants and
 * talking points from
 */
public record NewTemplate(String name, @Nullable String description, @Nullable String backingMeetingId) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public NewTemplate {
		RequestBounds.length("name", RequestBounds.required("name", name), 1, 255);
		RequestBounds.length("description", description, 0, 1000);
	}

	/**
	 * A template without content.
	 * @param name the name that people see, 1 to 255 characters
	 * @return the template
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewTemplate of(String name) {
		return new NewTemplate(name, null, null);
	}

	/**
	 * This template with a description.
	 * @param description what it is for, at most 1000 characters
	 * @return this template with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewTemplate withDescription(String description) {
		return new NewTemplate(this.name, description, this.backingMeetingId);
	}

	/**
	 * This template with the content of a meeting.
	 * @param backingMeetingId the id of a meeting to copy agenda items, participants and
	 * talking points from
	 * @return this template with it
	 */
	public NewTemplate withBackingMeetingId(String backingMeetingId) {
		return new NewTemplate(this.name, this.description, backingMeetingId);
	}

}
