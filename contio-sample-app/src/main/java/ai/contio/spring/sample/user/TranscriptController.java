package ai.contio.spring.sample.user;

import java.nio.charset.StandardCharsets;

import ai.contio.spring.user.ContioUserClient;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What was said in a meeting, as subtitles.
 */
@Controller
class TranscriptController {

	private final ContioUserClient contio;

	TranscriptController(ContioUserClient contio) {
		this.contio = contio;
	}

	/**
	 * Other than an attachment it is small enough to be read at once, and nothing tells
	 * beforehand whether there is one: if there is none, that is answered with a page.
	 */
	@GetMapping("/me/meetings/{id}/transcript")
	ResponseEntity<String> transcript(@PathVariable String id) {
		String subtitles = DataBufferUtils.join(this.contio.transcripts().export(id))
			.map(TranscriptController::text)
			.block();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("transcript.srt").build().toString())
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body((subtitles != null) ? subtitles : "");
	}

	private static String text(DataBuffer buffer) {
		try {
			return buffer.toString(StandardCharsets.UTF_8);
		}
		finally {
			DataBufferUtils.release(buffer);
		}
	}

}
