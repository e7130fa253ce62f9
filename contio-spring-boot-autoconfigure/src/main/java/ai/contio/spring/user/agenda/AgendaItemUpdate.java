package ai.contio.spring.user.agenda;

import java.math.BigDecimal;
import java.util.List;

import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.json.FieldValue;

/**
 * Changes an agenda item. What is not mentioned stays as it is.
 *
 * @param title what it is called, 1 to 255 characters
 * @param itemType what kind of item it is
 * @param status how far it has come
 * @param description what it is about, at most 5000 characters
 * @param sequence its place, a decimal number that the agenda is ordered by, at most 255
 * characters
 * @param timeAllocationMinutes minutes set aside for it, 0 to 1440
 * @param presenters ids of the users who present it
 * @param talkingPoints what only the user that is called for sees, at most 10000
 * characters
 */
public record AgendaItemUpdate(FieldValue<String> title, FieldValue<AgendaItemType> itemType,
		FieldValue<AgendaItemStatus> status, FieldValue<String> description, FieldValue<String> sequence,
		FieldValue<BigDecimal> timeAllocationMinutes, FieldValue<List<String>> presenters,
		FieldValue<String> talkingPoints) {

	/**
	 * Checks what is to be sent.
	 * @throws IllegalArgumentException if it is outside of the bounds of Contio
	 */
	public AgendaItemUpdate {
		RequestBounds.length("title", title.value(), 1, 255);
		RequestBounds.length("description", description.value(), 0, 5000);
		RequestBounds.length("sequence", sequence.value(), 0, 255);
		RequestBounds.range("time_allocation_minutes", timeAllocationMinutes.value(), 0, 1440);
		RequestBounds.length("talking_points", talkingPoints.value(), 0, 10000);
	}

	/**
	 * Start an update that changes nothing.
	 * @return the builder
	 */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Says field by field what to change.
	 */
	public static final class Builder {

		private FieldValue<String> title = FieldValue.omitted();

		private FieldValue<AgendaItemType> itemType = FieldValue.omitted();

		private FieldValue<AgendaItemStatus> status = FieldValue.omitted();

		private FieldValue<String> description = FieldValue.omitted();

		private FieldValue<String> sequence = FieldValue.omitted();

		private FieldValue<BigDecimal> timeAllocationMinutes = FieldValue.omitted();

		private FieldValue<List<String>> presenters = FieldValue.omitted();

		private FieldValue<String> talkingPoints = FieldValue.omitted();

		private Builder() {
		}

		/**
		 * Set what it is called, 1 to 255 characters.
		 * @param title what it is called, 1 to 255 characters
		 * @return this builder
		 */
		public Builder title(String title) {
			this.title = FieldValue.of(title);
			return this;
		}

		/**
		 * Set what kind of item it is.
		 * @param itemType what kind of item it is
		 * @return this builder
		 */
		public Builder itemType(AgendaItemType itemType) {
			this.itemType = FieldValue.of(itemType);
			return this;
		}

		/**
		 * Set how far it has come.
		 * @param status how far it has come
		 * @return this builder
		 */
		public Builder status(AgendaItemStatus status) {
			this.status = FieldValue.of(status);
			return this;
		}

		/**
		 * Set what it is about, at most 5000 characters.
		 * @param description what it is about, at most 5000 characters
		 * @return this builder
		 */
		public Builder description(String description) {
			this.description = FieldValue.of(description);
			return this;
		}

		/**
		 * Remove the description.
		 * @return this builder
		 */
		public Builder clearDescription() {
			this.description = FieldValue.of(null);
			return this;
		}

		/**
		 * Set its place, a decimal number that the agenda is ordered by, at most 255
		 * characters.
		 * @param sequence its place, a decimal number that the agenda is ordered by, at
		 * most 255 characters
		 * @return this builder
		 */
		public Builder sequence(String sequence) {
			this.sequence = FieldValue.of(sequence);
			return this;
		}

		/**
		 * Set minutes set aside for it, 0 to 1440.
		 * @param timeAllocationMinutes minutes set aside for it, 0 to 1440
		 * @return this builder
		 */
		public Builder timeAllocationMinutes(BigDecimal timeAllocationMinutes) {
			this.timeAllocationMinutes = FieldValue.of(timeAllocationMinutes);
			return this;
		}

		/**
		 * Set minutes set aside for it, 0 to 1440.
		 * @param timeAllocationMinutes minutes set aside for it, 0 to 1440
		 * @return this builder
		 */
		public Builder timeAllocationMinutes(int timeAllocationMinutes) {
			return timeAllocationMinutes(BigDecimal.valueOf(timeAllocationMinutes));
		}

		/**
		 * Remove the time allocation minutes.
		 * @return this builder
		 */
		public Builder clearTimeAllocationMinutes() {
			this.timeAllocationMinutes = FieldValue.of(null);
			return this;
		}

		/**
		 * Set ids of the users who present it.
		 * @param presenters ids of the users who present it
		 * @return this builder
		 */
		public Builder presenters(List<String> presenters) {
			this.presenters = FieldValue.of(presenters);
			return this;
		}

		/**
		 * Remove the presenters.
		 * @return this builder
		 */
		public Builder clearPresenters() {
			this.presenters = FieldValue.of(null);
			return this;
		}

		/**
		 * Set what only the user that is called for sees, at most 10000 characters.
		 * @param talkingPoints what only the user that is called for sees, at most 10000
		 * characters
		 * @return this builder
		 */
		public Builder talkingPoints(String talkingPoints) {
			this.talkingPoints = FieldValue.of(talkingPoints);
			return this;
		}

		/**
		 * Remove the talking points.
		 * @return this builder
		 */
		public Builder clearTalkingPoints() {
			this.talkingPoints = FieldValue.of(null);
			return this;
		}

		/**
		 * Finish the update.
		 * @return the update
		 * @throws IllegalArgumentException if it is outside of the bounds of Contio
		 */
		public AgendaItemUpdate build() {
			return new AgendaItemUpdate(this.title, this.itemType, this.status, this.description, this.sequence,
					this.timeAllocationMinutes, this.presenters, this.talkingPoints);
		}

	}

}
