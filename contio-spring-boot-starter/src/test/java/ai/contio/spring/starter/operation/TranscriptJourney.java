package ai.contio.spring.starter.operation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import ai.contio.spring.client.FileUpload;
import ai.contio.spring.client.Polling;
import ai.contio.spring.user.meeting.Meeting;
import ai.contio.spring.user.participant.Participant;
import ai.contio.spring.user.transcript.AudioImportState;
import ai.contio.spring.user.transcript.AudioTranscriptImport;
import ai.contio.spring.user.transcript.NewTranscript;
import ai.contio.spring.user.transcript.TextTranscriptImport;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.buffer.DataBufferUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was said.
 */
interface TranscriptJourney extends Journey {

	@Test
	default void textBecomesAMeetingWithItsTranscript() {
		String srt = "1\n00:00:00,000 --> 00:00:04,500\nMona: Öfen\n\n";
		NewTranscript sent = NewTranscript.of(file("talk.srt", srt))
			.withTitle(NAME)
			.withTime(START, 1800)
			.withParticipants("mona@harbour.example", ADA);
		TextTranscriptImport imported = (TextTranscriptImport) answer(contio().transcripts().importTranscript(sent));
		assertThat(imported.segmentsCount()).isEqualTo(1);
		assertThat(imported.startedAt().toInstant()).isEqualTo(START.toInstant());
		Meeting meeting = answer(contio().meetings().get(imported.meetingId()));
		assertThat(meeting.title()).isEqualTo(NAME);
		assertThat(meeting.endTime().toInstant()).isEqualTo(START.plusMinutes(30).toInstant());
		assertThat(answer(contio().participants().list(meeting.id())).items()).extracting(Participant::email)
			.containsExactlyInAnyOrder("mona@harbour.example", ADA);
		assertThat(exported(meeting.id())).isEqualTo(srt);
	}

	@Test
	default void textIsImportedIntoAMeeting() {
		String meeting = newMeeting();
		TextTranscriptImport imported = (TextTranscriptImport) answer(
				contio().transcripts().importInto(meeting, file("talk.txt", "Grüße\nBye")));
		assertThat(imported.meetingId()).isEqualTo(meeting);
		assertThat(exported(meeting)).contains("Grüße", "Bye");
	}

	@Test
	default void recordingIsAwaitedUntilItIsTranscribed() {
		AudioTranscriptImport begun = (AudioTranscriptImport) answer(
				contio().transcripts().importTranscript(NewTranscript.of(file("talk.mp3", "x")).withTitle(NAME)));
		assertThat(begun.state()).isEqualTo(AudioImportState.PENDING);
		assertThat(answer(contio().transcripts().getAudioImport(begun.jobId())).state())
			.isEqualTo(AudioImportState.PENDING);
		CompletableFuture<AudioTranscriptImport> awaited = contio().transcripts()
			.awaitAudioImport(begun.jobId(), Polling.of(Duration.ofMillis(20), Duration.ofMillis(100), TIMEOUT))
			.toFuture();
		assertThat(awaited).isNotDone();
		scenario().when().timePasses(Duration.ofHours(6));
		AudioTranscriptImport done = awaited.join();
		assertThat(done.state()).isEqualTo(AudioImportState.COMPLETED);
		assertThat(done.completedAt()).isAfter(done.createdAt());
		assertThat(answer(contio().meetings().get(done.meetingId())).title()).isEqualTo(NAME);
	}

	private String exported(String meeting) {
		return answer(DataBufferUtils.join(contio().transcripts().export(meeting)).map((joined) -> {
			String text = joined.toString(UTF_8);
			DataBufferUtils.release(joined);
			return text;
		}));
	}

	private static FileUpload file(String name, String text) {
		return FileUpload.of(name, new ByteArrayResource(text.getBytes(UTF_8)));
	}

}
