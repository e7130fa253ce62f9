package ai.contio.spring.user.attachment;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Something that is attached to a meeting.
 *
 * @param id the id of the attachment
 * @param meetingId the id of the meeting
 * @param workspaceId the id of the workspace
 * @param kind what it is
 * @param fileName the name of the file
 * @param mimeType the type of the file, as it was given when it was attached
 * @param sizeBytes the size of the file in bytes; zero for a link
 * @param externalContentUrl where a link leads
 * @param accessLevel who may see it
 * @param createdByUserId the id of the user who attached it
 * @param createdAt when it was attached
 * @param updatedAt when it was last changed
 */
public record Attachment(@Nullable String id, @Nullable String meetingId, @Nullable String workspaceId,
		@Nullable AttachmentKind kind, @Nullable String fileName, @Nullable String mimeType, @Nullable Long sizeBytes,
		@Nullable String externalContentUrl, @Nullable AccessLevel accessLevel, @Nullable String createdByUserId,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {

}
