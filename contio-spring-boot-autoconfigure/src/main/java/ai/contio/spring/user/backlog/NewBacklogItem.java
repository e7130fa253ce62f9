package ai.contio.spring.user.backlog;

import java.math.BigDecimal;
import java.util.List;

import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.user.agenda.AgendaItemType;
import org.jspecify.annotations.Nullable;

/**
 * A backlog item to create.
 *
 * @param title what it is called, 1 to 255 characters
 * @param itemType what kind of item it is
 * @param description what it is about, at most 5000 characters
 * @param timeAllocationMinutes minutes set aside for it, 0 to 1440
 * @param presenters ids of the users who present it, at most 50
 * @param talkingPoints what only the user that is called for sees, at most 10000
 * characters
 */
public record NewBacklogItem(String title, AgendaItemType itemType, @Nullable String description,
		@Nullable BigDecimal timeAllocationMinutes, @Nullable List<String> presenters, @Nullable String talkingPoints) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public NewBacklogItem {
		RequestBounds.length("title", RequestBounds.required("title", title), 1, 255);
		RequestBounds.required("item_type", itemType);
		RequestBounds.length("description", description, 0, 5000);
		RequestBounds.range("time_allocation_minutes", timeAllocationMinutes, 0, 1440);
		RequestBounds.maxSize("presenters", presenters, 50);
		RequestBounds.length("talking_points", talkingPoints, 0, 10000);
	}

	/**
	 * A backlog item.
	 * @param title what it is called, 1 to 255 characters
	 * @param itemType what kind of item it is
	 * @return the backlog item
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewBacklogItem of(String title, AgendaItemType itemType) {
		return new NewBacklogItem(title, itemType, null, null, null, null);
	}

	/**
	 * This backlog item with this description.
	 * @param description what it is about, at most 5000 characters
	 * @return this backlog item with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewBacklogItem withDescription(String description) {
		return new NewBacklogItem(this.title, this.itemType, description, this.timeAllocationMinutes, this.presenters,
				this.talkingPoints);
	}

	/**
	 * This backlog item with these time allocation minutes.
	 * @param timeAllocationMinutes minutes set aside for it, 0 to 1440
	 * @return this backlog item with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewBacklogItem withTimeAllocationMinutes(BigDecimal timeAllocationMinutes) {
		return new NewBacklogItem(this.title, this.itemType, this.description, timeAllocationMinutes, this.presenters,
				this.talkingPoints);
	}

	/**
	 * This backlog item with these time allocation minutes.
	 * @param timeAllocationMinutes minutes set aside for it, 0 to 1440
	 * @return this backlog item with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewBacklogItem withTimeAllocationMinutes(int timeAllocationMinutes) {
		return withTimeAllocationMinutes(BigDecimal.valueOf(timeAllocationMinutes));
	}

	/**
	 * This backlog item with these presenters.
	 * @param presenters ids of the users who present it, at most 50
	 * @return this backlog item with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewBacklogItem withPresenters(List<String> presenters) {
		return new NewBacklogItem(this.title, this.itemType, this.description, this.timeAllocationMinutes, presenters,
				this.talkingPoints);
	}

	/**
	 * This backlog item with these talking points.
	 * @param talkingPoints what only the user that is called for sees, at most 10000
	 * characters
	 * @return this backlog item with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewBacklogItem withTalkingPoints(String talkingPoints) {
		return new NewBacklogItem(this.title, this.itemType, this.description, this.timeAllocationMinutes,
				this.presenters, talkingPoints);
	}

}
