package ai.contio.spring.user.context;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A text that belongs to a meeting.
 *
 * @param id the id of the text
 * @param meetingId the id of the meeting
 * @param workspaceId the id of the workspace
 * @param title what it is called
 * @param contextType what kind of text it is, in the terms of who uploaded it
 * @param sourceFormat what it was written in
 * @param fileStatus how far Contio has come with it
 * @param modelId the id of the model
 * @param platformName the name of the platform
 * @param sourceId the id of the app that uploaded it; none if a user did
 * @param sourceName the name of that app
 * @param partnerAppId another name of {@code sourceId}, which Contio has deprecated
 * @param createdByUserId the id of the user that it was uploaded for
 * @param createdAt when it was uploaded
 * @param updatedAt when it was last changed
 * @param deletedAt when it was deleted
 */
public record MeetingContext(@Nullable String id, @Nullable String meetingId, @Nullable String workspaceId,
		@Nullable String title, @Nullable String contextType, @Nullable SourceFormat sourceFormat,
		@Nullable String fileStatus, @Nullable String modelId, @Nullable String platformName, @Nullable String sourceId,
		@Nullable String sourceName, @Nullable String partnerAppId, @Nullable String createdByUserId,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt, @Nullable OffsetDateTime deletedAt) {

}
