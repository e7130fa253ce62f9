package ai.contio.spring.starter.operation;

import java.util.Random;

import ai.contio.spring.client.ContioNotFoundException;
import ai.contio.spring.client.FileUpload;
import ai.contio.spring.user.attachment.AccessLevel;
import ai.contio.spring.user.attachment.Attachment;
import ai.contio.spring.user.attachment.NewAttachment;
import ai.contio.spring.user.context.MeetingContext;
import ai.contio.spring.user.context.NewMeetingContext;
import ai.contio.spring.user.context.SourceFormat;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;

import static ai.contio.spring.starter.operation.Fields.assertArrived;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files that belong to a meeting.
 */
interface FileJourney extends Journey {

	@Test
	default void attachmentOfFiveMegabytesArrivesByteForByte() {
		String meeting = newMeeting();
		byte[] content = content();
		NewAttachment sent = NewAttachment
			.of(FileUpload.of("Öfen \"2\" 🚀.bin", new ByteArrayResource(content))
				.withContentType(MediaType.APPLICATION_OCTET_STREAM))
			.withAccessLevel(AccessLevel.MEETING);
		Attachment created = answer(contio().attachments().upload(meeting, sent));
		assertArrived(sent, created, "file", "kind");
		assertThat(created.fileName()).isEqualTo(sent.file().getFileName());
		assertThat(created.mimeType()).isEqualTo("application/octet-stream");
		assertThat(created.sizeBytes()).isEqualTo(content.length);
		assertThat(created.meetingId()).isEqualTo(meeting);
		assertThat(answer(contio().attachments().get(meeting, created.id()))).isEqualTo(created);
		assertThat(answer(contio().attachments().list(meeting)).items()).containsExactly(created);
		assertThat(bytes(contio().attachments().download(meeting, created.id()))).isEqualTo(content);
		answer(contio().attachments().delete(meeting, created.id()));
		assertThat(answer(contio().attachments().list(meeting)).items()).isEmpty();
		assertThatExceptionOfType(ContioNotFoundException.class)
			.isThrownBy(() -> bytes(contio().attachments().download(meeting, created.id())));
	}

	@Test
	default void contextOfFiveMegabytesArrivesByteForByte() {
		String meeting = newMeeting();
		byte[] content = content();
		NewMeetingContext sent = NewMeetingContext
			.of(FileUpload.of("offer.md", new ByteArrayResource(content)), SourceFormat.MARKDOWN)
			.withTitle(NAME)
			.withContextType("offer");
		MeetingContext created = answer(contio().contexts().upload(meeting, sent));
		assertArrived(sent, created, "file");
		assertThat(created.meetingId()).isEqualTo(meeting);
		assertThat(answer(contio().contexts().get(meeting, created.id())).title()).isEqualTo(NAME);
		assertThat(answer(contio().contexts().list(meeting)).items()).extracting(MeetingContext::id)
			.containsExactly(created.id());
		assertThat(bytes(contio().contexts().download(meeting, created.id()))).isEqualTo(content);
		answer(contio().contexts().delete(meeting, created.id()));
		assertThat(answer(contio().contexts().list(meeting)).items()).isEmpty();
	}

	private byte[] bytes(Flux<DataBuffer> download) {
		return answer(DataBufferUtils.join(download).map((joined) -> {
			byte[] bytes = new byte[joined.readableByteCount()];
			joined.read(bytes);
			DataBufferUtils.release(joined);
			return bytes;
		}));
	}

	/* Letters only, as a text of Markdown is no text with other bytes */
	private static byte[] content() {
		byte[] content = new byte[5 * 1024 * 1024];
		Random random = new Random(7);
		for (int i = 0; i < content.length; i++) {
			content[i] = (byte) ('a' + random.nextInt(26));
		}
		return content;
	}

}
