package ai.contio.spring.user.attachment;

import java.nio.file.Path;

import ai.contio.spring.client.DownloadedFile;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Page;
import ai.contio.spring.client.PageRequest;
import ai.contio.spring.client.PagedFlux;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of attachments.
 */
@HttpExchange(url = "/v1/partner/user/meetings", accept = "application/json")
public interface AttachmentOperations {

	/**
	 * A page of the attachments that the user that is called for may see, the newest
	 * first.
	 * @param meetingId the id of the meeting
	 * @return the page
	 */
	default Mono<Page<Attachment>> list(String meetingId) {
		return list(meetingId, PageRequest.first());
	}

	/**
	 * A page of the attachments that the user that is called for may see, the newest
	 * first.
	 * @param meetingId the id of the meeting
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<Attachment>> list(String meetingId, PageRequest page) {
		return list(meetingId, page, RequestOptions.none());
	}

	/**
	 * A page of the attachments that the user that is called for may see, the newest
	 * first.
	 * @param meetingId the id of the meeting
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listMeetingAttachments", scopes = "meetings:read")
	@GetExchange("/{meetingId}/attachments")
	Mono<Page<Attachment>> list(@PathVariable("meetingId") String meetingId, PageRequest page, RequestOptions options);

	/**
	 * All attachments, fetched page by page as they are consumed.
	 * @param meetingId the id of the meeting
	 * @return the attachments
	 */
	default Flux<Attachment> listAll(String meetingId) {
		return listAll(meetingId, RequestOptions.none());
	}

	/**
	 * All attachments, fetched page by page as they are consumed.
	 * @param meetingId the id of the meeting
	 * @param options what each of the calls says for itself
	 * @return the attachments
	 */
	default Flux<Attachment> listAll(String meetingId, RequestOptions options) {
		return PagedFlux.of((page) -> list(meetingId, page, options));
	}

	/**
	 * Attach a file. It is sent as it is read, and never sent twice.
	 * @param meetingId the id of the meeting
	 * @param attachment the file
	 * @return the attachment as it was created
	 */
	default Mono<Attachment> upload(String meetingId, NewAttachment attachment) {
		return upload(meetingId, attachment, RequestOptions.none());
	}

	/**
	 * Attach a file. It is sent as it is read, and never sent twice.
	 * @param meetingId the id of the meeting
	 * @param attachment the file
	 * @param options what this call says for itself
	 * @return the attachment as it was created
	 */
	@Operation(id = "createMeetingAttachment", scopes = "meetings:write", idempotencyKey = true)
	@PostExchange(url = "/{meetingId}/attachments", contentType = "multipart/form-data")
	Mono<Attachment> upload(@PathVariable("meetingId") String meetingId, NewAttachment attachment,
			RequestOptions options);

	/**
	 * Read what there is to know of an attachment.
	 * @param meetingId the id of the meeting
	 * @param attachmentId the id of the attachment
	 * @return the attachment
	 */
	default Mono<Attachment> get(String meetingId, String attachmentId) {
		return get(meetingId, attachmentId, RequestOptions.none());
	}

	/**
	 * Read what there is to know of an attachment.
	 * @param meetingId the id of the meeting
	 * @param attachmentId the id of the attachment
	 * @param options what this call says for itself
	 * @return the attachment
	 */
	@Operation(id = "getMeetingAttachment", scopes = "meetings:read")
	@GetExchange("/{meetingId}/attachments/{attachmentId}")
	Mono<Attachment> get(@PathVariable("meetingId") String meetingId, @PathVariable("attachmentId") String attachmentId,
			RequestOptions options);

	/**
	 * Download the file, piece by piece. A link has none: it fails with a
	 * {@link ai.contio.spring.client.ContioValidationException}.
	 * @param meetingId the id of the meeting
	 * @param attachmentId the id of the attachment
	 * @return the bytes; each buffer has to be released, as {@link #downloadTo} does
	 */
	default Flux<DataBuffer> download(String meetingId, String attachmentId) {
		return download(meetingId, attachmentId, RequestOptions.none());
	}

	/**
	 * Download the file, piece by piece. A link has none: it fails with a
	 * {@link ai.contio.spring.client.ContioValidationException}.
	 * @param meetingId the id of the meeting
	 * @param attachmentId the id of the attachment
	 * @param options what this call says for itself
	 * @return the bytes; each buffer has to be released, as {@link #downloadTo} does
	 */
	@Operation(id = "downloadMeetingAttachment", scopes = "meetings:read")
	@GetExchange(url = "/{meetingId}/attachments/{attachmentId}/download", accept = "application/octet-stream")
	Flux<DataBuffer> download(@PathVariable("meetingId") String meetingId,
			@PathVariable("attachmentId") String attachmentId, RequestOptions options);

	/**
	 * Write the file into a file. A download that fails or is cancelled leaves no file
	 * behind, and an older one alone.
	 * @param meetingId the id of the meeting
	 * @param attachmentId the id of the attachment
	 * @param target the file to write, in a directory that exists; it is replaced
	 * @return the file that was written; only its owner may read it
	 */
	default Mono<Path> downloadTo(String meetingId, String attachmentId, Path target) {
		return DownloadedFile.save(download(meetingId, attachmentId), target);
	}

	/**
	 * Delete an attachment. Who attached it, editors of the meeting and owners of the
	 * workspace may.
	 * @param meetingId the id of the meeting
	 * @param attachmentId the id of the attachment
	 * @return completes when it is gone
	 */
	default Mono<Void> delete(String meetingId, String attachmentId) {
		return delete(meetingId, attachmentId, RequestOptions.none());
	}

	/**
	 * Delete an attachment. Who attached it, editors of the meeting and owners of the
	 * workspace may.
	 * @param meetingId the id of the meeting
	 * @param attachmentId the id of the attachment
	 * @param options what this call says for itself
	 * @return completes when it is gone
	 */
	@Operation(id = "deleteMeetingAttachment", scopes = "meetings:write", idempotencyKey = true)
	@DeleteExchange("/{meetingId}/attachments/{attachmentId}")
	Mono<Void> delete(@PathVariable("meetingId") String meetingId, @PathVariable("attachmentId") String attachmentId,
			RequestOptions options);

}
