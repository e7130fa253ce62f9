package ai.contio.spring.sandbox;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files of meetings.
 */
class AttachmentApiTests {

	private static final String ATTACHMENTS = UserApiSandbox.CATALOGUE + "/attachments";

	private static final int FIFTY_MB = 50 * 1024 * 1024;

	private final UserApiSandbox contio = new UserApiSandbox();

	private final SandboxClient ada = this.contio.ada();

	@AfterEach
	void stop() {
		this.contio.close();
	}

	@Test
	void keepsAFileAsItCame() {
		SandboxClient.Answer created = new MultipartForm().field("access_level", "meeting")
			.file("Bücher \u2713.png", "\u0001bytes\u0000")
			.post(this.ada, ATTACHMENTS);
		assertThat(created.status()).isEqualTo(201);
		JsonNode attachment = created.json();
		assertThat(attachment.path("file_name").asString()).isEqualTo("Bücher \u2713.png");
		assertThat(attachment.path("mime_type").asString()).isEqualTo("image/png");
		assertThat(attachment.path("size_bytes").asInt()).isEqualTo(7);
		assertThat(attachment.path("kind").asString()).isEqualTo("file");
		SandboxClient.Answer download = this.ada.get(ATTACHMENTS + "/" + created.text("id") + "/download");
		assertThat(download.body()).isEqualTo("\u0001bytes\u0000");
		assertThat(download.header("Content-Length")).isEqualTo("7");
		assertThat(download.header("Content-Type")).isEqualTo("application/octet-stream");
		assertThat(download.header("Content-Disposition")).startsWith("attachment")
			.contains("filename*=UTF-8''B%C3%BCcher%20%E2%9C%93.png");
		assertThat(this.ada.get(ATTACHMENTS + "/" + created.text("id")).json()).isEqualTo(attachment);
	}

	@Test
	void takesFiftyMegabytesAndNotAByteMore() {
		SandboxClient.Answer largest = new MultipartForm().file("boat.raw", new byte[FIFTY_MB])
			.post(this.ada, ATTACHMENTS);
		assertThat(largest.status()).isEqualTo(201);
		assertThat(largest.json().path("size_bytes").asInt()).isEqualTo(FIFTY_MB);
		SandboxClient.Answer tooLarge = new MultipartForm().file("boat.raw", new byte[FIFTY_MB + 1])
			.post(this.ada, ATTACHMENTS);
		assertThat(tooLarge.status()).isEqualTo(413);
		assertThat(tooLarge.text("code")).isEqualTo("request_too_large");
		assertThat(tooLarge.text("request_id")).isNotBlank();
	}

	@Test
	void showsPrivateFilesToNobodyElse() {
		String id = new MultipartForm().file("a.txt", "a").post(this.ada, ATTACHMENTS).text("id");
		SandboxClient bruno = this.contio.client("bruno@example.com");
		assertThat(this.ada.get(ATTACHMENTS).text("total")).isEqualTo("2");
		assertThat(bruno.get(ATTACHMENTS).text("total")).isEqualTo("1");
		assertThat(bruno.get(ATTACHMENTS + "/" + id + "/download").status()).isEqualTo(404);
		assertThat(bruno.send("DELETE", ATTACHMENTS + "/" + id, "").status()).isEqualTo(404);
	}

	@Test
	void downloadsNoLink() {
		JsonNode link = this.ada.get(ATTACHMENTS).json().at("/items/0");
		assertThat(link.path("kind").asString()).isEqualTo("link");
		assertThat(link.path("external_content_url").asString()).startsWith("https://");
		assertThat(this.ada.get(ATTACHMENTS + "/" + link.path("id").asString() + "/download").status()).isEqualTo(400);
	}

	@Test
	void deletesAFileOnceAndForWhoMayOnly() {
		String id = ATTACHMENTS + "/"
				+ new MultipartForm().field("access_level", "workspace")
					.file("a.txt", "a")
					.post(this.ada, ATTACHMENTS)
					.text("id");
		assertThat(this.contio.client("chiara@example.com").send("DELETE", id, "").status()).isEqualTo(403);
		assertThat(this.contio.client("bruno@example.com").send("DELETE", id, "").status()).isEqualTo(204);
		assertThat(this.ada.send("DELETE", id, "").status()).isEqualTo(404);
	}

	@Test
	void refusesWhatIsNoUpload() {
		assertThat(this.ada.send("POST", ATTACHMENTS, "{}").text("code")).isEqualTo("invalid_request");
		assertThat(new MultipartForm().field("kind", "file").post(this.ada, ATTACHMENTS).status()).isEqualTo(400);
		assertThat(new MultipartForm().field("access_level", "all").file("a", "a").post(this.ada, ATTACHMENTS).status())
			.isEqualTo(400);
		assertThat(new MultipartForm().field("kind", "link").file("a", "a").post(this.ada, ATTACHMENTS).status())
			.isEqualTo(400);
		assertThat(this.ada.send("POST", ATTACHMENTS, "--nonsense", MultipartForm.HEADERS).status()).isEqualTo(400);
		assertThat(this.ada.send("POST", ATTACHMENTS, "x".getBytes(), Map.of("Content-Type", "multipart/form-data"))
			.status()).isEqualTo(400);
	}

	@Test
	void refusesAnUploadWithoutReadingItWhereTheCallerIsUnknown() {
		SandboxClient unknown = SandboxClient.of(this.contio.sandbox()).bearer("nobody");
		assertThat(new MultipartForm().file("a", new byte[5 * 1024 * 1024]).post(unknown, ATTACHMENTS).status())
			.isEqualTo(401);
	}

	@Test
	void keepsAnUploadThatComesAgainOnce() {
		Map<String, String> headers = new HashMap<>(MultipartForm.HEADERS);
		headers.put("Idempotency-Key", "upload-1");
		byte[] body = new MultipartForm().file("a.txt", "a").bytes();
		SandboxClient.Answer first = this.ada.send("POST", ATTACHMENTS, body, headers);
		SandboxClient.Answer second = this.ada.send("POST", ATTACHMENTS, body, headers);
		assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
		assertThat(second.text("id")).isEqualTo(first.text("id"));
	}

	@Test
	void forgetsFilesWhenItIsReset() {
		String id = new MultipartForm().file("a.txt", "a").post(this.ada, ATTACHMENTS).text("id");
		this.contio.sandbox().reset();
		assertThat(this.contio.ada().get(ATTACHMENTS + "/" + id).status()).isEqualTo(404);
		assertThat(new MultipartForm().file("a.txt", "a").post(this.contio.ada(), ATTACHMENTS).status()).isEqualTo(201);
	}

}
