package ai.contio.spring.user.attachment;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import ai.contio.spring.client.ContioHttpServices;
import ai.contio.spring.client.FileUpload;
import ai.contio.spring.client.TestClients;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/**
 * A program that is given little memory: downloads a file, uploads it, and uploads as
 * much again that is made on the way.
 */
final class SmallClient {

	private static final int PIECE = 64 * 1024;

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	private SmallClient() {
	}

	public static void main(String[] args) throws Exception {
		AttachmentOperations attachments = ContioHttpServices.create(TestClients.user(URI.create(args[0])),
				AttachmentOperations.class);
		Path file = attachments.downloadTo("m-1", "a-1", Path.of(args[1])).block(TIMEOUT);
		System.out.println("downloaded " + Files.size(file));
		System.out.println("uploaded " + upload(attachments, FileUpload.of(file)));
		int pieces = (int) (Files.size(file) / PIECE);
		Flux<DataBuffer> made = Flux.range(0, pieces).map((piece) -> piece());
		System.out.println("uploaded " + upload(attachments, FileUpload.of("made.bin", made)));
		System.exit(0);
	}

	private static Long upload(AttachmentOperations attachments, FileUpload file) {
		return attachments.upload("m-1", NewAttachment.of(file)).mapNotNull(Attachment::sizeBytes).block(TIMEOUT);
	}

	private static DataBuffer piece() {
		byte[] bytes = new byte[PIECE];
		Arrays.fill(bytes, LargeFileTests.CONTENT);
		return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
	}

}
