package ai.contio.spring.sandbox.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;

/**
 * Writes forms with a file in them.
 */
final class Multipart {

	static final String BOUNDARY = "sandbox-boundary";

	private Multipart() {
	}

	static byte[] of(Contract.Operation operation, String fileName, Samples samples) {
		return without("", operation, fileName, samples);
	}

	static byte[] without(String name, Contract.Operation operation, String fileName, Samples samples) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		operation.json()
			.path("form")
			.valueStream()
			.filter((field) -> field.path("required").asBoolean(false))
			.filter((field) -> !field.path("name").asString().equals(name))
			.forEach((field) -> part(out, field, fileName, samples));
		out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return out.toByteArray();
	}

	private static void part(ByteArrayOutputStream out, JsonNode field, String fileName, Samples samples) {
		String name = field.path("name").asString();
		boolean file = field.path("type").asString().equals("file");
		String value = file ? "Ada: we agreed on resin.\n"
				: name.equals("source_format") ? "txt" : samples.value(name, field).asString();
		String disposition = "Content-Disposition: form-data; name=\"%s\"".formatted(name)
				+ (file ? "; filename=\"%s\"\r\nContent-Type: %s".formatted(fileName,
						fileName.endsWith(".mp3") ? "audio/mpeg" : "text/plain") : "");
		out.writeBytes(
				"--%s\r\n%s\r\n\r\n%s\r\n".formatted(BOUNDARY, disposition, value).getBytes(StandardCharsets.UTF_8));
	}

}
