package ai.contio.spring.sandbox.user.attachment;

import java.time.Instant;
import java.util.UUID;

import ai.contio.spring.sandbox.user.upload.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * A file or a link that belongs to a meeting.
 *
 * @param id the id of the attachment
 * @param workspaceId the workspace
 * @param meetingId the meeting
 * @param createdBy the user who attached it
 * @param accessLevel just_me, meeting or workspace
 * @param fileName what the file is called, or {@code null} of a link
 * @param mimeType what kind of file it is, or {@code null} of a link
 * @param file the file, or {@code null} of a link
 * @param url where the link leads, or {@code null} of a file
 * @param createdAt when it was attached
 */
record Attachment(UUID id, UUID workspaceId, UUID meetingId, UUID createdBy, String accessLevel,
		@Nullable String fileName, @Nullable String mimeType, @Nullable StoredFile file, @Nullable String url,
		Instant createdAt) {

	static final String JUST_ME = "just_me";

	static final String MEETING = "meeting";

	static final String WORKSPACE = "workspace";

}
