package ai.contio.spring.sample.user;

import java.nio.charset.StandardCharsets;

import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Passes a file of Contio's on to the browser as it arrives, so that no more than a few
 * buffers of it are in memory.
 */
final class Download {

	private Download() {
	}

	/**
	 * Whatever type the file is said to have: it is to be saved, and not to be shown as a
	 * page of this application.
	 */
	static ResponseEntity<StreamingResponseBody> of(String fileName, Flux<DataBuffer> content) {
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename(fileName, StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.body((out) -> DataBufferUtils.write(content, out).doOnNext(DataBufferUtils::release).then().block());
	}

}
