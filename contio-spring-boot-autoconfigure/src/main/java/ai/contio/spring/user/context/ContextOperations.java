package ai.contio.spring.user.context;

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
 * Operations of texts that belong to meetings.
 */
@HttpExchange(url = "/v1/partner/user/meetings", accept = "application/json")
public interface ContextOperations {

	/**
	 * A page of the texts of a meeting.
	 * @param meetingId the id of the meeting
	 * @return the page
	 */
	default Mono<Page<MeetingContext>> list(String meetingId) {
		return list(meetingId, PageRequest.first());
	}

	/**
	 * A page of the texts of a meeting.
	 * @param meetingId the id of the meeting
	 * @param page which page
	 * @return the page
	 */
	default Mono<Page<MeetingContext>> list(String meetingId, PageRequest page) {
		return list(meetingId, page, RequestOptions.none());
	}

	/**
	 * A page of the texts of a meeting.
	 * @param meetingId the id of the meeting
	 * @param page which page
	 * @param options what this call says for itself
	 * @return the page
	 */
	@Operation(id = "listMeetingContexts", scopes = "context:read")
	@GetExchange("/{meetingId}/context")
	Mono<Page<MeetingContext>> list(@PathVariable("meetingId") String meetingId, PageRequest page,
			RequestOptions options);

	/**
	 * All texts, fetched page by page as they are consumed.
	 * @param meetingId the id of the meeting
	 * @return the texts
	 */
	default Flux<MeetingContext> listAll(String meetingId) {
		return listAll(meetingId, RequestOptions.none());
	}

	/**
	 * All texts, fetched page by page as they are consumed.
	 * @param meetingId the id of the meeting
	 * @param options what each of the calls says for itself
	 * @return the texts
	 */
	default Flux<MeetingContext> listAll(String meetingId, RequestOptions options) {
		return PagedFlux.of((page) -> list(meetingId, page, options));
	}

	/**
	 * Upload a text. Contio makes Markdown of it and takes personal data out. It is sent
	 * as it is read, and never sent twice.
	 * @param meetingId the id of the meeting
	 * @param context the text
	 * @return the text as it was created
	 */
	default Mono<MeetingContext> upload(String meetingId, NewMeetingContext context) {
		return upload(meetingId, context, RequestOptions.none());
	}

	/**
	 * Upload a text. Contio makes Markdown of it and takes personal data out. It is sent
	 * as it is read, and never sent twice.
	 * @param meetingId the id of the meeting
	 * @param context the text
	 * @param options what this call says for itself
	 * @return the text as it was created
	 */
	@Operation(id = "uploadMeetingContext", scopes = "context:write")
	@PostExchange(url = "/{meetingId}/context", contentType = "multipart/form-data")
	Mono<MeetingContext> upload(@PathVariable("meetingId") String meetingId, NewMeetingContext context,
			RequestOptions options);

	/**
	 * Read what there is to know of a text.
	 * @param meetingId the id of the meeting
	 * @param contextId the id of the text
	 * @return what there is to know
	 */
	default Mono<MeetingContext> get(String meetingId, String contextId) {
		return get(meetingId, contextId, RequestOptions.none());
	}

	/**
	 * Read what there is to know of a text.
	 * @param meetingId the id of the meeting
	 * @param contextId the id of the text
	 * @param options what this call says for itself
	 * @return what there is to know
	 */
	@Operation(id = "getMeetingContext", scopes = "context:read")
	@GetExchange("/{meetingId}/context/{contextId}")
	Mono<MeetingContext> get(@PathVariable("meetingId") String meetingId, @PathVariable("contextId") String contextId,
			RequestOptions options);

	/**
	 * Download the text, piece by piece: as Contio has made it, or else as it was
	 * uploaded.
	 * @param meetingId the id of the meeting
	 * @param contextId the id of the text
	 * @return the bytes; each buffer has to be released, as {@link #downloadTo} does
	 */
	default Flux<DataBuffer> download(String meetingId, String contextId) {
		return download(meetingId, contextId, RequestOptions.none());
	}

	/**
	 * Download the text, piece by piece: as Contio has made it, or else as it was
	 * uploaded.
	 * @param meetingId the id of the meeting
	 * @param contextId the id of the text
	 * @param options what this call says for itself
	 * @return the bytes; each buffer has to be released, as {@link #downloadTo} does
	 */
	@Operation(id = "downloadMeetingContextContent", scopes = "context:read")
	@GetExchange(url = "/{meetingId}/context/{contextId}/content", accept = "application/octet-stream")
	Flux<DataBuffer> download(@PathVariable("meetingId") String meetingId, @PathVariable("contextId") String contextId,
			RequestOptions options);

	/**
	 * Write the text into a file. A download that fails or is cancelled leaves no file
	 * behind, and an older one alone.
	 * @param meetingId the id of the meeting
	 * @param contextId the id of the text
	 * @param target the file to write, in a directory that exists; it is replaced
	 * @return the file that was written; only its owner may read it
	 */
	default Mono<Path> downloadTo(String meetingId, String contextId, Path target) {
		return DownloadedFile.save(download(meetingId, contextId), target);
	}

	/**
	 * Delete a text. No agent reads it from then on.
	 * @param meetingId the id of the meeting
	 * @param contextId the id of the text
	 * @return completes when it is gone
	 */
	default Mono<Void> delete(String meetingId, String contextId) {
		return delete(meetingId, contextId, RequestOptions.none());
	}

	/**
	 * Delete a text. No agent reads it from then on.
	 * @param meetingId the id of the meeting
	 * @param contextId the id of the text
	 * @param options what this call says for itself
	 * @return completes when it is gone
	 */
	@Operation(id = "deleteMeetingContext", scopes = "context:write", idempotencyKey = true)
	@DeleteExchange("/{meetingId}/context/{contextId}")
	Mono<Void> delete(@PathVariable("meetingId") String meetingId, @PathVariable("contextId") String contextId,
			RequestOptions options);

}
