package ai.contio.spring.user.transcript;

import java.nio.file.Path;
import java.time.Duration;

import ai.contio.spring.client.ContioAwaitException;
import ai.contio.spring.client.DownloadedFile;
import ai.contio.spring.client.FileUpload;
import ai.contio.spring.client.Operation;
import ai.contio.spring.client.Polling;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Operations of transcripts.
 */
@HttpExchange(url = "/v1/partner/user", accept = "application/json")
public interface TranscriptOperations {

	/**
	 * Import a transcript or a recording, into a meeting or as a meeting of its own. Text
	 * ({@code .txt .md .srt .vtt .pdf}) is imported at once; a recording takes its time.
	 * Contio tells the two apart by the end of the file name. The file is sent as it is
	 * read, and never sent twice.
	 * @param transcript the file
	 * @return what became of it so far
	 */
	default Mono<TranscriptImport> importTranscript(NewTranscript transcript) {
		return importTranscript(transcript, RequestOptions.none());
	}

	/**
	 * Import a transcript or a recording, into a meeting or as a meeting of its own. Text
	 * ({@code .txt .md .srt .vtt .pdf}) is imported at once; a recording takes its time.
	 * Contio tells the two apart by the end of the file name. The file is sent as it is
	 * read, and never sent twice.
	 * @param transcript the file
	 * @param options what this call says for itself
	 * @return what became of it so far
	 */
	@Operation(id = "importTranscript", scopes = "meetings:write", idempotencyKey = true)
	@PostExchange(url = "/transcript-imports", contentType = "multipart/form-data")
	Mono<TranscriptImport> importTranscript(NewTranscript transcript, RequestOptions options);

	/**
	 * Import a transcript or a recording into a meeting. Text
	 * ({@code .txt .md .srt .vtt .pdf}) is imported at once; a recording takes its time.
	 * Contio tells the two apart by the end of the file name. The file is sent as it is
	 * read, and never sent twice.
	 * @param meetingId the id of the meeting
	 * @param file the file
	 * @return what became of it so far
	 */
	default Mono<TranscriptImport> importInto(String meetingId, FileUpload file) {
		return importInto(meetingId, file, RequestOptions.none());
	}

	/**
	 * Import a transcript or a recording into a meeting. Text
	 * ({@code .txt .md .srt .vtt .pdf}) is imported at once; a recording takes its time.
	 * Contio tells the two apart by the end of the file name. The file is sent as it is
	 * read, and never sent twice.
	 * @param meetingId the id of the meeting
	 * @param file the file
	 * @param options what this call says for itself
	 * @return what became of it so far
	 */
	@Operation(id = "importMeetingTranscript", scopes = "meetings:write", idempotencyKey = true)
	@PostExchange(url = "/meetings/{meetingId}/transcript/import", contentType = "multipart/form-data")
	Mono<TranscriptImport> importInto(@PathVariable("meetingId") String meetingId, FileUpload file,
			RequestOptions options);

	/**
	 * How far the import of a recording has come.
	 * @param jobId the id of the import
	 * @return the import
	 */
	default Mono<AudioTranscriptImport> getAudioImport(String jobId) {
		return getAudioImport(jobId, RequestOptions.none());
	}

	/**
	 * How far the import of a recording has come.
	 * @param jobId the id of the import
	 * @param options what this call says for itself
	 * @return the import
	 */
	@Operation(id = "getAudioTranscriptImport", scopes = "meetings:read")
	@GetExchange("/transcript-imports/audio/jobs/{jobId}")
	Mono<AudioTranscriptImport> getAudioImport(@PathVariable("jobId") String jobId, RequestOptions options);

	/**
	 * Wait until a recording is imported: for 20 minutes at most, and with a look every 5
	 * to 15 seconds, as Contio asks for.
	 * @param jobId the id of the import
	 * @return the import, once it is completed; it fails with a
	 * {@link ContioAwaitException} if it failed, or if it was not done in time
	 */
	default Mono<AudioTranscriptImport> awaitAudioImport(String jobId) {
		return awaitAudioImport(jobId,
				Polling.of(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(20)));
	}

	/**
	 * Wait until a recording is imported.
	 * @param jobId the id of the import
	 * @param polling how often to look, and for how long
	 * @return the import, once it is completed; it fails with a
	 * {@link ContioAwaitException} if it failed, or if it was not done in time
	 */
	default Mono<AudioTranscriptImport> awaitAudioImport(String jobId, Polling polling) {
		return polling.await("audio import " + jobId, getAudioImport(jobId), AudioImportProgress.INSTANCE);
	}

	/**
	 * Import a file, and wait for it if it is a recording.
	 * @param transcript the file
	 * @return the import, once it is completed; it fails with a
	 * {@link ContioAwaitException} if it failed, or if it was not done in time
	 */
	default Mono<TranscriptImport> importAndAwait(NewTranscript transcript) {
		return importTranscript(transcript).flatMap(this::awaitCompletion);
	}

	private Mono<TranscriptImport> awaitCompletion(TranscriptImport begun) {
		return (begun instanceof AudioTranscriptImport audio && audio.jobId() != null)
				? awaitAudioImport(audio.jobId()).cast(TranscriptImport.class) : Mono.just(begun);
	}

	/**
	 * Export a transcript, piece by piece. It needs the Elite plan.
	 * @param meetingId the id of the meeting
	 * @return the bytes; each buffer has to be released, as {@link #exportTo} does
	 */
	default Flux<DataBuffer> export(String meetingId) {
		return export(meetingId, TranscriptExport.as(TranscriptFormat.SRT));
	}

	/**
	 * Export a transcript, piece by piece. It needs the Elite plan.
	 * @param meetingId the id of the meeting
	 * @param export as what
	 * @return the bytes; each buffer has to be released, as {@link #exportTo} does
	 */
	default Flux<DataBuffer> export(String meetingId, TranscriptExport export) {
		return export(meetingId, export, RequestOptions.none());
	}

	/**
	 * Export a transcript, piece by piece. It needs the Elite plan.
	 * @param meetingId the id of the meeting
	 * @param export as what
	 * @param options what this call says for itself
	 * @return the bytes; each buffer has to be released, as {@link #exportTo} does
	 */
	@Operation(id = "exportMeetingTranscript", scopes = "meetings:read")
	@GetExchange(url = "/meetings/{meetingId}/transcript/export", accept = "text/plain")
	Flux<DataBuffer> export(@PathVariable("meetingId") String meetingId, TranscriptExport export,
			RequestOptions options);

	/**
	 * Export a transcript into a file. An export that fails or is cancelled leaves no
	 * file behind, and an older one alone.
	 * @param meetingId the id of the meeting
	 * @param target the file to write, in a directory that exists; it is replaced
	 * @return the file that was written; only its owner may read it
	 */
	default Mono<Path> exportTo(String meetingId, Path target) {
		return DownloadedFile.save(export(meetingId), target);
	}

}
