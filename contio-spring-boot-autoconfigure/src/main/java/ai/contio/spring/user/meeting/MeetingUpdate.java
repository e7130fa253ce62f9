package ai.contio.spring.user.meeting;

import java.time.OffsetDateTime;

import ai.contio.spring.client.RequestBounds;
import ai.contio.spring.client.json.FieldValue;

/**
 * Changes a meeting. What is not mentioned stays as it is.
 *
 * @param title what it is called, 1 to 255 characters
 * @param startTime when it is to start
 * @param endTime when it is to end
 * @param templateId the id of the template to apply
 * @param detailLevel how much the notes say
 */
public record MeetingUpdate(FieldValue<String> title, FieldValue<OffsetDateTime> startTime,
		FieldValue<OffsetDateTime> endTime, FieldValue<String> templateId, FieldValue<DetailLevel> detailLevel) {

	/**
	 * An update.
	 * @throws IllegalArgumentException if the title is shorter or longer than Contio
	 * takes
	 */
	public MeetingUpdate {
		RequestBounds.length("title", title.value(), 1, 255);
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

		private FieldValue<OffsetDateTime> startTime = FieldValue.omitted();

		private FieldValue<OffsetDateTime> endTime = FieldValue.omitted();

		private FieldValue<String> templateId = FieldValue.omitted();

		private FieldValue<DetailLevel> detailLevel = FieldValue.omitted();

		private Builder() {
		}

		/**
		 * Set what the meeting is called.
		 * @param title 1 to 255 characters
		 * @return this builder
		 */
		public Builder title(String title) {
			this.title = FieldValue.of(title);
			return this;
		}

		/**
		 * Set when the meeting is to start.
		 * @param startTime the time
		 * @return this builder
		 */
		public Builder startTime(OffsetDateTime startTime) {
			this.startTime = FieldValue.of(startTime);
			return this;
		}

		/**
		 * Remove the start.
		 * @return this builder
		 */
		public Builder clearStartTime() {
			this.startTime = FieldValue.of(null);
			return this;
		}

		/**
		 * Set when the meeting is to end.
		 * @param endTime the time
		 * @return this builder
		 */
		public Builder endTime(OffsetDateTime endTime) {
			this.endTime = FieldValue.of(endTime);
			return this;
		}

		/**
		 * Remove the end.
		 * @return this builder
		 */
		public Builder clearEndTime() {
			this.endTime = FieldValue.of(null);
			return this;
		}

		/**
		 * Set the template to apply.
		 * @param templateId the id of the template
		 * @return this builder
		 */
		public Builder templateId(String templateId) {
			this.templateId = FieldValue.of(templateId);
			return this;
		}

		/**
		 * Remove the template.
		 * @return this builder
		 */
		public Builder clearTemplateId() {
			this.templateId = FieldValue.of(null);
			return this;
		}

		/**
		 * Set how much the notes say.
		 * @param detailLevel the level of detail
		 * @return this builder
		 */
		public Builder detailLevel(DetailLevel detailLevel) {
			this.detailLevel = FieldValue.of(detailLevel);
			return this;
		}

		/**
		 * Remove the level of detail.
		 * @return this builder
		 */
		public Builder clearDetailLevel() {
			this.detailLevel = FieldValue.of(null);
			return this;
		}

		/**
		 * Finish the update.
		 * @return the update
		 * @throws IllegalArgumentException if the title is shorter or longer than Contio
		 * takes
		 */
		public MeetingUpdate build() {
			return new MeetingUpdate(this.title, this.startTime, this.endTime, this.templateId, this.detailLevel);
		}

	}

}
