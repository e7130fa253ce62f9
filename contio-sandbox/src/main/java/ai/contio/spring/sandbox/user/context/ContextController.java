package ai.contio.spring.sandbox.user.context;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import ai.contio.spring.sandbox.account.User;
import ai.contio.spring.sandbox.admin.PartnerApp;
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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The context documents of a meeting.
 */
@RestController
@RequestMapping("/v1/partner/user/meetings/{id}/context")
final class ContextController {

	private static final ResourceName NAME = new ResourceName("context");

	private static final List<String> FORMATS = List.of("json", "csv", "tsv", "xml", "html", "yaml", "md", "txt");

	private final MeetingAccess access;

	private final ContextDocuments documents;

	private final StoredFiles files;

	private final PartnerApp app;

	ContextController(MeetingAccess access, ContextDocuments documents, StoredFiles files, PartnerApp app) {
		this.access = access;
		this.documents = documents;
		this.files = files;
		this.app = app;
	}

	/* The specification knows no 404 here */
	@GetMapping
	@RequiresScope("context:read")
	Listing<ContextResponse> list(User user, @PathVariable String id, Page page, Times times) {
		return Listing.of(this.documents.of(seen(user, id)), page,
				(document) -> ContextResponse.of(document, this.app, times));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@RequiresScope("context:write")
	ContextResponse upload(User user, @PathVariable String id, Upload upload, Times times) {
		Meeting meeting = this.access.toSee(user, id);
		String format = upload.oneOf("source_format", FORMATS);
		if (format == null) {
			throw ApiException.invalidRequest("'source_format' is required, but is missing.");
		}
		Instant now = this.documents.now();
		return ContextResponse.of(this.documents.add(new ContextDocument(UUID.randomUUID(), meeting.workspaceId(),
				meeting.id(), user.id(), Objects.requireNonNullElse(upload.text("title"), upload.fileName()),
				upload.fileName(), upload.text("context_type"), format, ContextDocument.UPLOADED,
				this.files.keep(upload.file()), now, now), user), this.app, times);
	}

	@GetMapping("/{contextId}")
	@RequiresScope("context:read")
	ContextResponse get(User user, @PathVariable String id, @PathVariable String contextId, Times times) {
		return ContextResponse.of(find(user, id, contextId), this.app, times);
	}

	@GetMapping("/{contextId}/content")
	@RequiresScope("context:read")
	void content(User user, @PathVariable String id, @PathVariable String contextId, HttpServletResponse response)
			throws IOException {
		ContextDocument document = find(user, id, contextId);
		Download.write(document.file(), document.fileName(), response);
	}

	@DeleteMapping("/{contextId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@RequiresScope("context:write")
	void delete(User user, @PathVariable String id, @PathVariable String contextId) {
		if (!this.documents.remove(find(user, id, contextId).id(), user)) {
			throw NAME.unknown(contextId);
		}
	}

	private Meeting seen(User user, String id) {
		try {
			return this.access.toSee(user, id);
		}
		catch (ApiException ex) {
			throw new ApiException(HttpStatus.BAD_REQUEST, "invalid_meeting_id", String.valueOf(ex.getMessage()));
		}
	}

	private ContextDocument find(User user, String meetingId, String id) {
		Meeting meeting = this.access.toSee(user, meetingId);
		return this.documents.find(meeting, NAME.id(id)).orElseThrow(() -> NAME.unknown(id));
	}

}
