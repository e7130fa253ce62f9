package ai.contio.spring.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A form with a file, as a client sends it.
 */
final class MultipartForm {

	private static final String BOUNDARY = "larkspur-7a11";

	static final Map<String, String> HEADERS = Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	MultipartForm field(String name, String value) {
		return part("Content-Disposition: form-data; name=\"%s\"".formatted(name),
				value.getBytes(StandardCharsets.UTF_8));
	}

	MultipartForm file(String fileName, byte[] bytes) {
		return part("Content-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: image/png"
			.formatted(fileName), bytes);
	}

	MultipartForm file(String fileName, String text) {
		return file(fileName, text.getBytes(StandardCharsets.UTF_8));
	}

	private MultipartForm part(String headers, byte[] bytes) {
		this.body.writeBytes("--%s\r\n%s\r\n\r\n".formatted(BOUNDARY, headers).getBytes(StandardCharsets.UTF_8));
		this.body.writeBytes(bytes);
		this.body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
		return this;
	}

	byte[] bytes() {
		this.body.writeBytes("--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
		return this.body.toByteArray();
	}

	SandboxClient.Answer post(SandboxClient client, String path) {
		return client.send("POST", path, bytes(), HEADERS);
	}

}
