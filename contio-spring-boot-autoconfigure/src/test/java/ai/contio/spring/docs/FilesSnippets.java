package ai.contio.spring.docs;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import ai.contio.spring.client.ContioAwaitException;
import ai.contio.spring.client.FileUpload;
import ai.contio.spring.client.Polling;
import ai.contio.spring.link.ContioLinks;
import ai.contio.spring.link.SsoEntry;
import ai.contio.spring.oauth2.sso.SsoTarget;
import ai.contio.spring.user.ContioUserClient;
import ai.contio.spring.user.attachment.AccessLevel;
import ai.contio.spring.user.attachment.Attachment;
import ai.contio.spring.user.attachment.NewAttachment;
import ai.contio.spring.user.chat.ChatTurn;
import ai.contio.spring.user.transcript.AudioTranscriptImport;
import ai.contio.spring.user.transcript.NewTranscript;
import ai.contio.spring.user.transcript.TranscriptImport;
import reactor.core.publisher.Mono;

/**
 * The code of docs/clients.md about files, waiting and links, compiled.
 */
class FilesSnippets {

	private final ContioUserClient contio;

	private final ContioLinks links;

	FilesSnippets(ContioUserClient contio, ContioLinks links) {
		this.contio = contio;
		this.links = links;
	}

	Mono<Attachment> attach(String meetingId, Path file) {
		return this.contio.attachments()
			.upload(meetingId, NewAttachment.of(FileUpload.of(file)).withAccessLevel(AccessLevel.MEETING));
	}

	Mono<Path> fetch(String meetingId, String attachmentId, Path target) {
		return this.contio.attachments().downloadTo(meetingId, attachmentId, target);
	}

	Mono<TranscriptImport> transcribe(String meetingId, Path recording) {
		return this.contio.transcripts()
			.importAndAwait(NewTranscript.of(FileUpload.of(recording)).withMeetingId(meetingId));
	}

	Mono<String> ask(String sessionId) {
		return this.contio.chats().ask(sessionId, "What did we decide?").mapNotNull(ChatTurn::content);
	}

	Mono<AudioTranscriptImport> waitForAnHour(String jobId) {
		Polling polling = Polling.of(Duration.ofSeconds(15), Duration.ofMinutes(1), Duration.ofHours(1));
		return this.contio.transcripts()
			.awaitAudioImport(jobId, polling)
			.onErrorResume(ContioAwaitException.class, (ex) -> ex.isTimeout() ? Mono.empty() : Mono.error(ex));
	}

	URI open(String meetingId) {
		return this.links.meeting(meetingId);
	}

	URI signIn(String email, String meetingId) {
		return this.links
			.signIn(SsoEntry.of("acme").withTarget(SsoTarget.meeting(meetingId)).withLoginHint(email).withoutPage());
	}

}
