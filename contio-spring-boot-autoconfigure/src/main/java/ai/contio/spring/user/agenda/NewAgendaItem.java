package ai.contio.spring.user.agenda;

import java.math.BigDecimal;
import java.util.List;

import ai.contio.spring.client.RequestBounds;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item to create.
 *
 * @param title what it is called, 1 to 255 characters
 * @param itemType what kind of item it is
 * @param description what it is about, at most 5000 characters
 * @param sequence its place, a decimal number that the agenda is ordered by, at most 255
 * characters
 * @param timeAllocationMinutes minutes set aside for it, 0 to 1440
 * @param presenters ids of the users who present it
 * @param talkingPoints what only the user that is called for sees, at most 10000
 * characters
 */
public record NewAgendaItem(String title, AgendaItemType itemType, @Nullable String description,
		@Nullable String sequence, @Nullable BigDecimal timeAllocationMinutes, @Nullable List<String> presenters,
		@Nullable String talkingPoints) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public NewAgendaItem {
		RequestBounds.length("title", RequestBounds.required("title", title), 1, 255);
		RequestBounds.required("item_type", itemType);
		RequestBounds.length("description", description, 0, 5000);
		RequestBounds.length("sequence", sequence, 0, 255);
		RequestBounds.range("time_allocation_minutes", timeAllocationMinutes, 0, 1440);
		RequestBounds.length("talking_points", talkingPoints, 0, 10000);
	}

	/**
	 * An agenda item at the end of the agenda.
	 * @param title what it is called, 1 to 255 characters
	 * @param itemType what kind of item it is
	 * @return the agenda item
	 * @throws IllegalArgumentException if something required is missing, or outside of
	 * the bounds of Contio
	 */
	public static NewAgendaItem of(String title, AgendaItemType itemType) {
		return new NewAgendaItem(title, itemType, null, null, null, null, null);
	}

	/**
	 * This agenda item with this description.
	 * @param description what it is about, at most 5000 characters
	 * @return this agenda item with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewAgendaItem withDescription(String description) {
		return new NewAgendaItem(this.title, this.itemType, description, this.sequence, this.timeAllocationMinutes,
				this.presenters, this.talkingPoints);
	}

	/**
	 * This agenda item with this sequence.
	 * @param sequence its place, a decimal number that the agenda is ordered by, at most
	 * 255 characters
	 * @return this agenda item with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewAgendaItem withSequence(String sequence) {
		return new NewAgendaItem(this.title, this.itemType, this.description, sequence, this.timeAllocationMinutes,
				this.presenters, this.talkingPoints);
	}

	/**
	 * This agenda item with these time allocation minutes.
	 * @param timeAllocationMinutes minutes set aside for it, 0 to 1440
	 * @return this agenda item with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewAgendaItem withTimeAllocationMinutes(BigDecimal timeAllocationMinutes) {
		return new NewAgendaItem(this.title, this.itemType, this.description, this.sequence, timeAllocationMinutes,
				this.presenters, this.talkingPoints);
	}

	/**
	 * This agenda item with these time allocation minutes.
	 * @param timeAllocationMinutes minutes set aside for it, 0 to 1440
	 * @return this agenda item with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewAgendaItem withTimeAllocationMinutes(int timeAllocationMinutes) {
		return withTimeAllocationMinutes(BigDecimal.valueOf(timeAllocationMinutes));
	}

	/**
	 * This agenda item with these presenters.
	 * @param presenters ids of the users who present it
	 * @return this agenda item with it
	 */
	public NewAgendaItem withPresenters(List<String> presenters) {
		return new NewAgendaItem(this.title, this.itemType, this.description, this.sequence, this.timeAllocationMinutes,
				presenters, this.talkingPoints);
	}

	/**
	 * This agenda item with these talking points.
	 * @param talkingPoints what only the user that is called for sees, at most 10000
	 * characters
	 * @return this agenda item with it
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public NewAgendaItem withTalkingPoints(String talkingPoints) {
		return new NewAgendaItem(this.title, this.itemType, this.description, this.sequence, this.timeAllocationMinutes,
				this.presenters, talkingPoints);
	}

}
