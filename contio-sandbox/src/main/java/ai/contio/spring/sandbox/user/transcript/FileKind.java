package ai.contio.spring.sandbox.user.transcript;

import java.util.Locale;
import java.util.Set;

import ai.contio.spring.sandbox.web.ApiException;

import org.springframework.http.HttpStatus;

/**
 * What is done with a file, which the end of its name decides.
 */
enum FileKind {

	/** Text with times. */
	TIMED_TEXT(Set.of("srt", "vtt")),

	/** Text without times. */
	PLAIN_TEXT(Set.of("txt", "md")),

	/** Text that the sandbox does not read. */
	DOCUMENT(Set.of("pdf")),

	/** A recording. */
	AUDIO(Set.of("mp3", "m4a", "mp4", "wav", "aac", "ogg", "oga", "opus", "flac", "webm", "amr", "aiff", "wma"));

	private final Set<String> extensions;

	FileKind(Set<String> extensions) {
		this.extensions = extensions;
	}

	static FileKind of(String fileName) {
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		for (FileKind kind : values()) {
			if (kind.extensions.contains(extension)) {
				return kind;
			}
		}
		throw new ApiException(HttpStatus.BAD_REQUEST, "unsupported_format",
				"The name of the file must end like that of a text (such as .vtt) or a recording (such as .mp3).");
	}

}
