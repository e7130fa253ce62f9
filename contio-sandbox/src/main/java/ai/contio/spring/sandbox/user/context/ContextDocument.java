package ai.contio.spring.sandbox.user.context;

import java.time.Instant;
import java.util.UUID;

import ai.contio.spring.sandbox.user.upload.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * Something that agents read beside a meeting.
 *
 * @param id the id of the document
 * @param workspaceId the workspace
 * @param meetingId the meeting
 * @param createdBy the user who sent it
 * @param title what it is about
 * @param fileName what the file was called
 * @param contextType what kind of document it is, or {@code null}
 * @param sourceFormat the format in which it came
 * @param status uploaded or processed
 * @param file the file as it came, or as Markdown once it was processed
 * @param createdAt when it came
 * @param updatedAt when it was processed, or came
 */
record ContextDocument(UUID id, UUID workspaceId, UUID meetingId, UUID createdBy, String title, String fileName,
		@Nullable String contextType, String sourceFormat, String status, StoredFile file, Instant createdAt,
		Instant updatedAt) {

	static final String UPLOADED = "uploaded";

	static final String PROCESSED = "processed";

	ContextDocument processed(StoredFile markdown, Instant now) {
		return new ContextDocument(this.id, this.workspaceId, this.meetingId, this.createdBy, this.title,
				this.fileName.replaceFirst("\\.[^.]*$", "") + ".md", this.contextType, this.sourceFormat, PROCESSED,
				markdown, this.createdAt, now);
	}

}
