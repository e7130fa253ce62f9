package ai.contio.spring.user.actionitem;

import java.time.LocalDate;
import java.util.Map;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * An action item to create.
 *
 * @param meetingId the id of the meeting that it belongs to
 * @param title what it is called, 1 to 1000 characters
 * @param description what is to be done, 1 to 1000 characters
 * @param status how far it has come
 * @param dueDate the day it is due
 * @param partnerContext what to store with it for the partner app
 */
public record NewActionItem(String meetingId, String title, @Nullable String description,
		@Nullable ActionItemStatus status, @Nullable LocalDate dueDate,
		@Nullable Map<String, @Nullable Object> partnerContext) {

	/**
	 * An action item to create.
	 * @throws IllegalArgumentException if something required is missing, or if a text is
	 * shorter or longer than Contio takes
	 */
	public NewActionItem {
		RequestBounds.required("meeting_id", meetingId);
		RequestBounds.length("title", RequestBounds.required("title", title), 1, 1000);
		RequestBounds.length("description", description, 1, 1000);
	}

	/**
	 * An action item with nothing but a title.
	 * @param meetingId the id of the meeting that it belongs to
	 * @param title what it is called, 1 to 1000 characters
	 * @throws IllegalArgumentException if something required is missing, or if a text is
	 * shorter or longer than Contio takes
	 */
	public NewActionItem(String meetingId, String title) {
		this(meetingId, title, null, null, null, null);
	}

	/**
	 * This action item with a description.
	 * @param description what is to be done, 1 to 1000 characters
	 * @return the action item
	 * @throws IllegalArgumentException if the text is shorter or longer than Contio takes
	 */
	public NewActionItem withDescription(String description) {
		return new NewActionItem(this.meetingId, this.title, description, this.status, this.dueDate,
				this.partnerContext);
	}

	/**
	 * This action item with a status.
	 * @param status how far it has come
	 * @return the action item
	 */
	public NewActionItem withStatus(ActionItemStatus status) {
		return new NewActionItem(this.meetingId, this.title, this.description, status, this.dueDate,
				this.partnerContext);
	}

	/**
	 * This action item with a day it is due.
	 * @param dueDate the day
	 * @return the action item
	 */
	public NewActionItem withDueDate(LocalDate dueDate) {
		return new NewActionItem(this.meetingId, this.title, this.description, this.status, dueDate,
				this.partnerContext);
	}

	/**
	 * This action item with something of the partner app's own.
	 * @param partnerContext what to store with it
	 * @return the action item
	 */
	public NewActionItem withPartnerContext(Map<String, @Nullable Object> partnerContext) {
		return new NewActionItem(this.meetingId, this.title, this.description, this.status, this.dueDate,
				partnerContext);
	}

}
