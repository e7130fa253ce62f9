package ai.contio.spring.sandbox.user.attachment;

import java.util.UUID;

import ai.contio.spring.sandbox.user.Times;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as the API shows it. Nothing tells where its file is.
 */
record AttachmentResponse(UUID id, UUID workspaceId, UUID meetingId, UUID createdByUserId, String kind,
		String accessLevel, @Nullable String fileName, @Nullable String mimeType, long sizeBytes,
		@Nullable String externalContentUrl, @Nullable String createdAt, @Nullable String updatedAt) {

	static AttachmentResponse of(Attachment attachment, Times times) {
		String createdAt = times.write(attachment.createdAt());
		return new AttachmentResponse(attachment.id(), attachment.workspaceId(), attachment.meetingId(),
				attachment.createdBy(), (attachment.file() != null) ? "file" : "link", attachment.accessLevel(),
				attachment.fileName(), attachment.mimeType(),
				(attachment.file() != null) ? attachment.file().size() : 0, attachment.url(), createdAt, createdAt);
	}

}
