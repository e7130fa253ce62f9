package ai.contio.spring.user.transcript;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import ai.contio.spring.client.ContioAwaitException;
import ai.contio.spring.client.FileUpload;
import ai.contio.spring.client.Polling;
import ai.contio.spring.user.UserServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.buffer.DataBufferUtils;

import static ai.contio.spring.user.UserServer.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Transcripts that come as text, as a recording, and as something of tomorrow.
 */
class TranscriptOperationsTests {

	private static final Polling OFTEN = Polling.of(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(30));

	private static final NewTranscript RECORDING = NewTranscript.of(file("call.mp3"))
		.withTitle("Call")
		.withTime(OffsetDateTime.parse("2026-03-01T09:00:00+01:00"), 90)
		.withParticipants("Ada", "bob@example.com");

	@RegisterExtension
	private final UserServer server = new UserServer();

	private final TranscriptOperations transcripts = this.server.operations(TranscriptOperations.class);

	@Test
	void textIsThereAtOnce() {
		this.server.json(200, "{\"kind\":\"text\",\"meeting_id\":\"m-1\",\"segments_count\":3}");
		assertThat(get(this.transcripts.importAndAwait(NewTranscript.of(file("call.txt"))))).isInstanceOfSatisfying(
				TextTranscriptImport.class, (text) -> assertThat(text.segmentsCount()).isEqualTo(3));
		assertThat(this.server.requests()).hasSize(1);
	}

	@Test
	void recordingIsSentWithAFieldForEachParticipant() {
		this.server.json(202, "{\"kind\":\"audio\",\"job_id\":\"j-1\",\"state\":\"pending\"}");
		assertThat(get(this.transcripts.importTranscript(RECORDING))).isInstanceOfSatisfying(
				AudioTranscriptImport.class, (audio) -> assertThat(audio.state()).isEqualTo(AudioImportState.PENDING));
		assertThat(this.server.only().body()).containsSubsequence("\r\n\r\n2026-03-01T09:00:00+01:00\r\n",
				"\r\n\r\n90\r\n", "name=\"participants\"", "\r\n\r\nAda\r\n", "name=\"participants\"",
				"\r\n\r\nbob@example.com\r\n");
	}

	@Test
	void kindOfTomorrowIsNoFailure() {
		this.server.json(200, "{\"kind\":\"video\",\"meeting_id\":\"m-1\",\"frames\":7}");
		TranscriptImport answer = get(this.transcripts.importInto("m-1", file("call.mov")));
		assertThat(answer).isInstanceOf(OtherTranscriptImport.class);
		assertThat(answer.kind()).isEqualTo(new TranscriptImportKind("video"));
		assertThat(answer.meetingId()).isEqualTo("m-1");
	}

	@Test
	void recordingIsWaitedFor() {
		this.server.json(200, "{\"kind\":\"audio\",\"state\":\"transcribing\"}")
			.json(200, "{\"state\":\"completed\",\"transcript_id\":\"t-1\"}");
		assertThat(get(this.transcripts.awaitAudioImport("j-1", OFTEN)).transcriptId()).isEqualTo("t-1");
		assertThat(this.server.requests()).containsExactly("GET /transcript-imports/audio/jobs/j-1",
				"GET /transcript-imports/audio/jobs/j-1");
	}

	@Test
	void recordingThatFailsSaysWhy() {
		this.server.json(200, "{\"kind\":\"audio\",\"state\":\"failed\",\"failure_code\":\"video_no_audio\"}");
		assertThatExceptionOfType(ContioAwaitException.class)
			.isThrownBy(() -> get(this.transcripts.awaitAudioImport("j-1", OFTEN)))
			.withMessage("audio import j-1 failed: video_no_audio");
	}

	@Test
	void transcriptIsExportedAsSubtitles() {
		this.server.json(200, "1\n00:00:00,000 --> 00:00:01,000\nHello\n");
		String text = get(DataBufferUtils.join(this.transcripts.export("m-1"))
			.map((buffer) -> buffer.toString(StandardCharsets.UTF_8)));
		assertThat(text).endsWith("Hello\n");
		assertThat(this.server.requests()).isEqualTo(List.of("GET /meetings/m-1/transcript/export?format=srt"));
	}

	@Test
	void durationIsNotNegative() {
		assertThatIllegalArgumentException().isThrownBy(() -> RECORDING.withTime(OffsetDateTime.MIN, -1))
			.withMessageStartingWith("duration_seconds must be 0 to ");
	}

	private static FileUpload file(String name) {
		return FileUpload.of(name, new ByteArrayResource("Hello".getBytes(StandardCharsets.UTF_8)));
	}

}
