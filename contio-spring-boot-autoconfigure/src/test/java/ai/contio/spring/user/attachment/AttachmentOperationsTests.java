package ai.contio.spring.user.attachment;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import ai.contio.spring.client.ContioPlanRequiredException;
import ai.contio.spring.client.ContioServerException;
import ai.contio.spring.client.ContioTransportException;
import ai.contio.spring.client.ContioValidationException;
import ai.contio.spring.client.FileUpload;
import ai.contio.spring.client.RequestOptions;
import ai.contio.spring.user.UserServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;

import static ai.contio.spring.user.UserServer.all;
import static ai.contio.spring.user.UserServer.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Files that go to Contio and come back.
 */
class AttachmentOperationsTests {

	@RegisterExtension
	private final UserServer server = new UserServer();

	@TempDir
	private Path directory;

	private final AttachmentOperations attachments = this.server.operations(AttachmentOperations.class);

	@Test
	void fileIsSentWithNameTypeAndLength() {
		this.server.json(201, "{\"id\":\"a-1\",\"size_bytes\":5}");
		Attachment attachment = get(this.attachments.upload("m-1",
				NewAttachment.of(file("grüße.csv")).withAccessLevel(AccessLevel.MEETING)));
		assertThat(attachment.sizeBytes()).isEqualTo(5);
		assertThat(this.server.only().uri()).isEqualTo("/v1/partner/user/meetings/m-1/attachments");
		assertThat(this.server.only().body()).contains("name=\"access_level\"", "\r\n\r\nmeeting\r\n")
			.contains("filename=\"gr__e.csv\"; filename*=UTF-8''gr%C3%BC%C3%9Fe.csv\r\n")
			.contains("Content-Type: text/csv\r\n", "Content-Length: 5\r\n", "\r\n\r\nHello\r\n")
			.doesNotContain("name=\"kind\"");
	}

	@Test
	void whatIsMadeWhileItIsSentHasTheLengthThatIsGiven() {
		this.server.json(201, "{}");
		Flux<DataBuffer> content = Flux.just("Hel", "lo")
			.map((text) -> DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8)));
		FileUpload upload = FileUpload.of("notes", content).withContentType(MediaType.TEXT_MARKDOWN).withLength(5);
		get(this.attachments.upload("m-1", NewAttachment.of(upload)));
		assertThat(this.server.only().body()).contains("Content-Type: text/markdown\r\n", "Content-Length: 5\r\n",
				"\r\n\r\nHello\r\n");
	}

	@Test
	void uploadIsNotRepeatedEvenWithAKey() {
		this.server.json(503, "{}");
		assertThatExceptionOfType(ContioServerException.class).isThrownBy(() -> get(
				this.attachments.upload("m-1", NewAttachment.of(file("a.txt")), RequestOptions.idempotencyKey("k-1"))));
		assertThat(this.server.only().header("Idempotency-Key")).isEqualTo("k-1");
	}

	@Test
	void fileThatIsTooLargeIsNotSent() {
		FileUpload file = file("a.txt").withLength(50L * 1024 * 1024 + 1);
		assertThatIllegalArgumentException().isThrownBy(() -> NewAttachment.of(file))
			.withMessage("file must have at most 52428800 bytes, but has 52428801");
	}

	@Test
	void fileOfThisMachineIsMeasured() throws IOException {
		Path path = this.directory.resolve("large.bin");
		try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
			file.setLength(50L * 1024 * 1024 + 1);
		}
		assertThatIllegalArgumentException().isThrownBy(() -> NewAttachment.of(FileUpload.of(path)))
			.withMessageContaining("52428801");
	}

	@Test
	void fileThatIsNotThereFailsAndIsNamed() {
		FileUpload missing = FileUpload.of(this.directory.resolve("missing.txt"));
		assertThatException().isThrownBy(() -> get(this.attachments.upload("m-1", NewAttachment.of(missing))))
			.havingRootCause()
			.withMessageContaining("missing.txt");
	}

	@Test
	void downloadIsWrittenInPlaceOfAnOlderFile() throws IOException {
		Path target = Files.writeString(this.directory.resolve("plan.txt"), "old and longer than the new one");
		this.server.json(200, "the new one");
		assertThat(get(this.attachments.downloadTo("m-1", "a-1", target))).isEqualTo(target).hasContent("the new one");
		assertThat(this.directory).isDirectoryContaining(target::equals);
		assertThat(this.directory.toFile().list()).hasSize(1);
	}

	@Test
	void downloadThatBreaksOffLeavesTheOlderFileAlone() throws IOException {
		Path target = Files.writeString(this.directory.resolve("plan.txt"), "old");
		this.server.truncate(200, "half");
		assertThatExceptionOfType(ContioTransportException.class)
			.isThrownBy(() -> get(this.attachments.downloadTo("m-1", "a-1", target)))
			.withMessageContaining("downloadMeetingAttachment");
		assertThat(target).hasContent("old");
		assertThat(this.directory.toFile().list()).hasSize(1);
	}

	@Test
	void linkHasNothingToDownload() {
		this.server.json(400, "{\"code\":\"invalid_request\",\"error\":\"The attachment is a link\"}");
		Path target = this.directory.resolve("plan.txt");
		assertThatExceptionOfType(ContioValidationException.class)
			.isThrownBy(() -> get(this.attachments.downloadTo("m-1", "a-1", target)))
			.withMessageContaining("The attachment is a link");
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void planThatIsMissingIsNamed() {
		this.server.json(402, "{\"code\":\"feature_not_available\",\"message\":\"No\",\"required_plan\":\"ELITE\"}");
		assertThatExceptionOfType(ContioPlanRequiredException.class)
			.isThrownBy(() -> all(this.attachments.download("m-1", "a-1")))
			.satisfies((ex) -> assertThat(ex.getRequiredPlan()).isEqualTo("ELITE"));
	}

	private static FileUpload file(String name) {
		return FileUpload.of(name, new ByteArrayResource("Hello".getBytes(StandardCharsets.UTF_8)));
	}

}
