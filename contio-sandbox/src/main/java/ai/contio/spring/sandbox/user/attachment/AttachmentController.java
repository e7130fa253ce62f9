package ai.contio.spring.sandbox.user.attachment;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.user.RequiresScope;
import ai.contio.spring.sandbox.user.Times;
import ai.contio.spring.sandbox.user.meeting.Meeting;
import ai.contio.spring.sandbox.user.participant.MeetingAccess;
import ai.contio.spring.sandbox.user.upload.Download;
import ai.contio.spring.sandbox.user.upload.StoredFiles;
import ai.contio.spring.sandbox.user.upload.Upload;
import ai.contio.spring.sandbox.web.ApiException;
import ai.contio.spring.sandbox.web.Listing;
import ai.contio.spring.sandbox.web.Page;
import ai.contio.spring.sandbox.web.ResourceName;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The attachments of a meeting. Contio keeps them as they come.
 */
@RestController
@RequestMapping("/v1/partner/user/meetings/{id}/attachments")
final class AttachmentController {

	private static final ResourceName NAME = new ResourceName("attachment");

	private final MeetingAccess access;

	private final Attachments attachments;

	private final StoredFiles files;

	AttachmentController(MeetingAccess access, Attachments attachments, StoredFiles files) {
		this.access = access;
		this.attachments = attachments;
		this.files = files;
	}

	@GetMapping
	@RequiresScope("meetings:read")
	Listing<AttachmentResponse> list(User user, @PathVariable String id, Page page, Times times) {
		return Listing.of(this.attachments.of(this.access.toSee(user, id), user), page,
				(attachment) -> AttachmentResponse.of(attachment, times));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@RequiresScope("meetings:write")
	AttachmentResponse create(User user, @PathVariable String id, Upload upload, Times times) {
		Meeting meeting = this.access.toTakePart(user, id);
		upload.oneOf("kind", List.of("file"));
		String level = upload.oneOf("access_level",
				List.of(Attachment.JUST_ME, Attachment.MEETING, Attachment.WORKSPACE));
		return AttachmentResponse.of(this.attachments.add(meeting, user,
				Objects.requireNonNullElse(level, Attachment.JUST_ME), upload.fileName(),
				Objects.requireNonNullElse(upload.file().getContentType(), MediaType.APPLICATION_OCTET_STREAM_VALUE),
				this.files.keep(upload.file())), times);
	}

	@GetMapping("/{attachmentId}")
	@RequiresScope("meetings:read")
	AttachmentResponse get(User user, @PathVariable String id, @PathVariable String attachmentId, Times times) {
		return AttachmentResponse.of(find(user, this.access.toSee(user, id), attachmentId), times);
	}

	@GetMapping("/{attachmentId}/download")
	@RequiresScope("meetings:read")
	void download(User user, @PathVariable String id, @PathVariable String attachmentId, HttpServletResponse response)
			throws IOException {
		Attachment attachment = find(user, this.access.toSee(user, id), attachmentId);
		if (attachment.file() == null) {
			throw ApiException
				.invalidRequest("Attachment '%s' is a link: read its external_content_url.".formatted(attachmentId));
		}
		Download.write(attachment.file(), Objects.requireNonNullElse(attachment.fileName(), "file"), response);
	}

	@DeleteMapping("/{attachmentId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@RequiresScope("meetings:write")
	void delete(User user, @PathVariable String id, @PathVariable String attachmentId) {
		Meeting meeting = this.access.toSee(user, id);
		Attachment attachment = find(user, meeting, attachmentId);
		if (!attachment.createdBy().equals(user.id()) && !this.access.isEditor(user, meeting)
				&& !user.role().equals("WORKSPACE_OWNER")) {
			throw new ApiException(HttpStatus.FORBIDDEN, "forbidden",
					"Only who attached it, editors of the meeting and owners of the workspace may delete it.");
		}
		if (!this.attachments.remove(attachment.id())) {
			throw NAME.unknown(attachmentId);
		}
	}

	private Attachment find(User user, Meeting meeting, String id) {
		return this.attachments.find(meeting, user, NAME.id(id)).orElseThrow(() -> NAME.unknown(id));
	}

}
