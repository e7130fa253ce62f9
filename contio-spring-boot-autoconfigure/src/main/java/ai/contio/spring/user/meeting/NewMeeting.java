package ai.contio.spring.user.meeting;

import java.time.OffsetDateTime;

import ai.contio.spring.client.RequestBounds;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A meeting to create.
 *
 * @param title what it is called, 1 to 255 characters
 * @param startTime when it is to start
 * @param endTime when it is to end
 * @param instant whether it begins at once
 * @param templateId the id of the template to apply
 * @param detailLevel how much the notes say
 */
public record NewMeeting(String title, @Nullable OffsetDateTime startTime, @Nullable OffsetDateTime endTime,
		@JsonProperty("is_instant") @Nullable Boolean instant, @Nullable String templateId,
		@Nullable DetailLevel detailLevel) {

	/**
	 * A meeting to create.
	 * @throws IllegalArgumentException if the title is missing, or shorter or longer than
	 * Contio takes
	 */
	public NewMeeting {
		RequestBounds.length("title", RequestBounds.required("title", title), 1, 255);
	}

	/**
	 * A meeting without a time.
	 * @param title what it is called, 1 to 255 characters
	 * @return the meeting
	 * @throws IllegalArgumentException if the title is missing, or shorter or longer than
	 * Contio takes
	 */
	public static NewMeeting of(String title) {
		return new NewMeeting(title, null, null, null, null, null);
	}

	/**
	 * A meeting that begins at once.
	 * @param title what it is called, 1 to 255 characters
	 * @return the meeting
	 * @throws IllegalArgumentException if the title is missing, or shorter or longer than
	 * Contio takes
	 */
	public static NewMeeting instant(String title) {
		return new NewMeeting(title, null, null, true, null, null);
	}

	/**
	 * A meeting at a time.
	 * @param title what it is called, 1 to 255 characters
	 * @param startTime when it is to start
	 * @param endTime when it is to end
	 * @return the meeting
	 * @throws IllegalArgumentException if the title is missing, or shorter or longer than
	 * Contio takes
	 */
	public static NewMeeting at(String title, OffsetDateTime startTime, OffsetDateTime endTime) {
		return new NewMeeting(title, startTime, endTime, null, null, null);
	}

	/**
	 * This meeting with a template.
	 * @param templateId the id of the template
	 * @return the meeting
	 */
	public NewMeeting withTemplateId(String templateId) {
		return new NewMeeting(this.title, this.startTime, this.endTime, this.instant, templateId, this.detailLevel);
	}

	/**
	 * This meeting with a level of detail.
	 * @param detailLevel how much the notes say
	 * @return the meeting
	 */
	public NewMeeting withDetailLevel(DetailLevel detailLevel) {
		return new NewMeeting(this.title, this.startTime, this.endTime, this.instant, this.templateId, detailLevel);
	}

}
