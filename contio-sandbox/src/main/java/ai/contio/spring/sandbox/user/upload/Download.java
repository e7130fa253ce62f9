package ai.contio.spring.sandbox.user.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Answers with a file.
 */
public final class Download {

	private Download() {
	}

	/**
	 * Answer with a file. Its type is not told: a browser must not show it.
	 * @param file the file
	 * @param name what it is called
	 * @param response where to write it to
	 * @throws IOException if the caller is gone
	 */
	public static void write(StoredFile file, String name, HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
		response.setContentLengthLong(file.size());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
		try (InputStream bytes = file.open()) {
			bytes.transferTo(response.getOutputStream());
		}
	}

}
