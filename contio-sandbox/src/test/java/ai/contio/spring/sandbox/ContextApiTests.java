package ai.contio.spring.sandbox;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What agents read beside a meeting.
 */
class ContextApiTests {

	private static final String CONTEXT = UserApiSandbox.CATALOGUE + "/context";

	private final UserApiSandbox contio = new UserApiSandbox(
			(settings) -> settings.getUser().setBackgroundDelay(Duration.ofHours(1)));

	private final SandboxClient ada = this.contio.ada();

	@AfterEach
	void stop() {
		this.contio.close();
	}

	@Test
	void processesADocumentAMomentAfterItCame() {
		String csv = "name,mail,total\nMona,mona@harbour.example,=1+1\n";
		SandboxClient.Answer created = new MultipartForm().field("source_format", "csv")
			.field("title", "Account")
			.field("context_type", "crm_record")
			.file("account.csv", csv)
			.post(this.ada, CONTEXT);
		assertThat(created.status()).isEqualTo(201);
		assertThat(created.text("file_status")).isEqualTo("uploaded");
		assertThat(created.text("title")).isEqualTo("Account");
		String document = CONTEXT + "/" + created.text("id");
		assertThat(this.ada.get(document + "/content").body()).isEqualTo(csv);
		assertThat(this.contio.data("meeting.context.created").path("context_id").asString())
			.isEqualTo(created.text("id"));
		this.contio.sandbox().clock().advance(Duration.ofHours(2));
		assertThat(this.ada.get(document).text("file_status")).isEqualTo("processed");
		assertThat(this.ada.get(document + "/content").body()).contains("| Mona | [EMAIL] | '=1+1 |")
			.contains("| --- | --- | --- |")
			.doesNotContain("harbour.example");
		JsonNode report = this.contio.data("meeting.context.processed").path("sanitization_report");
		assertThat(report.path("pii_detected").asBoolean(false)).isTrue();
		assertThat(report.path("formula_escaped").asBoolean(false)).isTrue();
		assertThat(report.at("/redactions/0/count").asInt()).isEqualTo(1);
	}

	@Test
	void processesNothingThatWasDeletedBefore() {
		SandboxClient.Answer created = new MultipartForm().field("source_format", "md")
			.file("a.md", "a")
			.post(this.ada, CONTEXT);
		assertThat(created.text("title")).isEqualTo("a.md");
		String document = CONTEXT + "/" + created.text("id");
		assertThat(this.ada.send("DELETE", document, "").status()).isEqualTo(204);
		assertThat(this.ada.get(document).status()).isEqualTo(404);
		assertThat(this.ada.get(CONTEXT).text("total")).isEqualTo("0");
		this.contio.sandbox().clock().advance(Duration.ofHours(2));
		assertThat(this.contio.published()).containsExactlyInAnyOrder("meeting.context.created",
				"meeting.context.deleted");
	}

	@Test
	void refusesWhatBreaksTheRules() {
		assertThat(new MultipartForm().file("a.md", "a").post(this.ada, CONTEXT).status()).isEqualTo(400);
		assertThat(new MultipartForm().field("source_format", "pdf").file("a", "a").post(this.ada, CONTEXT).status())
			.isEqualTo(400);
		assertThat(new MultipartForm().field("source_format", "md").post(this.ada, CONTEXT).status()).isEqualTo(400);
		String unknown = "/v1/partner/user/meetings/" + UserApiSandbox.UNKNOWN + "/context";
		assertThat(new MultipartForm().field("source_format", "md").file("a", "a").post(this.ada, unknown).status())
			.isEqualTo(404);
		assertThat(this.ada.get(unknown).status()).isEqualTo(400);
		assertThat(this.ada.get(CONTEXT + "/x").text("code")).isEqualTo("invalid_context_id");
	}

}
